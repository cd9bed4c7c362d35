package holdepunkt.staff;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.directory.Unit;
import java.time.LocalDate;
import java.util.List;

/** What holds for taking somebody on. */
final class StaffRules {

    private StaffRules() {}

    /** Another organisation's unit is as if it were not there. */
    static void theUnitIsOfTheOrganisation(Job job, List<Unit> units) {
        if (units.stream().noneMatch(unit -> unit.id().equals(job.unit()))) {
            throw new NotOpen();
        }
    }

    /** What was seen and done is judged by the job somebody had that day. */
    static void nobodyBeginsBeforeToday(Job job, LocalDate today) {
        if (job.from().isBefore(today)) {
            throw new BrokenRule("staff.rule.from", "from");
        }
    }

    static void theLastDayIsNotBeforeTheFirst(Job job) {
        if (job.until() != null && job.until().isBefore(job.from())) {
            throw new BrokenRule("staff.rule.until", "until");
        }
    }

    static void theRoleIsOneThereIs(Job job, List<String> roles) {
        if (!roles.contains(job.role())) {
            throw new BrokenRule("core.error.unreadable", "role");
        }
    }

    static void theJobIsNotThereAlready(boolean there) {
        if (there) {
            throw new BrokenRule("staff.rule.alreadyThere", "role");
        }
    }
}
