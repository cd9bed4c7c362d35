package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.ALREADY_RUNNING;
import static holdepunkt.postgres.PostgresRefusal.Reason.DID_NOT_START;
import static holdepunkt.postgres.PostgresRefusal.Reason.DISK_FULL;
import static holdepunkt.postgres.PostgresRefusal.Reason.PORT_TAKEN;

/** Reads out of PostgreSQL's own words which refusal it was. */
final class StartFailure {

    private static final int LAST_WORDS = 2_000;

    private StartFailure() {
    }

    static PostgresRefusal from(String what, ServerPlace place, String output) {
        if (output.contains(Disk.NO_SPACE)) {
            return new PostgresRefusal(DISK_FULL, what + ": the disk where " + place.dataDirectory() + " lies is full. Make room and start again.");
        }
        if (output.contains("Address already in use")) {
            return new PostgresRefusal(PORT_TAKEN, what + ": another program took the port in the meantime. Start again.");
        }
        if (output.contains("lock file \"postmaster.pid\"") || output.contains("pre-existing shared memory block")) {
            return new PostgresRefusal(ALREADY_RUNNING, what + ": another PostgreSQL is using the data in " + place.dataDirectory() + ".");
        }
        return new PostgresRefusal(DID_NOT_START, what + " in " + place.dataDirectory() + ". PostgreSQL said:\n"
                + output.substring(Math.max(0, output.length() - LAST_WORDS)).strip());
    }
}
