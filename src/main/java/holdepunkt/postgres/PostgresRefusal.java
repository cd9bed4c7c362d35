package holdepunkt.postgres;

/** The server was not started, or must not be used: why, in a sentence the one who started it can act on. */
public final class PostgresRefusal extends RuntimeException {

    /** What stood in the way. */
    public enum Reason {
        UNSUPPORTED_PLATFORM,
        NO_UNPRIVILEGED_USER,
        UNWRITABLE_DIRECTORY,
        ALREADY_RUNNING,
        PORT_TAKEN,
        DISK_FULL,
        OTHER_MAJOR_VERSION,
        UNSAFE_SETTING,
        PASSWORD_FILE_MISSING,
        PASSWORD_FILE_WRONG,
        PASSWORD_FILE_READABLE_BY_OTHERS,
        UNSAFE_DATABASE,
        DID_NOT_START
    }

    private static final int LAST_WORDS = 2_000;

    private final Reason reason;

    public PostgresRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    PostgresRefusal(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Reads out of PostgreSQL's own words which refusal it was. */
    static PostgresRefusal saidBy(String output, String what, ServerPlace place) {
        if (output.contains(Disk.NO_SPACE)) {
            return new PostgresRefusal(Reason.DISK_FULL, what + ": the disk where " + place.dataDirectory() + " lies is full. Make room and start again.");
        }
        if (output.contains("Address already in use")) {
            return new PostgresRefusal(Reason.PORT_TAKEN, what + ": another program took the port in the meantime. Start again.");
        }
        if (output.contains("lock file \"postmaster.pid\"") || output.contains("pre-existing shared memory block")) {
            return new PostgresRefusal(Reason.ALREADY_RUNNING, what + ": another PostgreSQL is using the data in " + place.dataDirectory() + ".");
        }
        return new PostgresRefusal(Reason.DID_NOT_START, what + " in " + place.dataDirectory() + ". PostgreSQL said:\n"
                + output.substring(Math.max(0, output.length() - LAST_WORDS)).strip());
    }
}
