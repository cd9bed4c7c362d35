package holdepunkt.oversight.review;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What one who works there did with one person in a week. */
final class WeekWithPerson {

    private static final int NIGHT_ENDS = 6;
    private static final int NIGHT_BEGINS = 22;

    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final Set<String> grounds = new HashSet<>();
    private int opened;
    private int atNight;
    private int refused;
    private int refusedAfterwards;
    private boolean wrote;

    void add(LoggedLook look, ZonedDateTime when) {
        if (!look.letIn()) {
            refused++;
            refusedAfterwards += look.known() ? 1 : 0;
            return;
        }
        opened++;
        days.add(when.getDayOfWeek());
        atNight += when.getHour() < NIGHT_ENDS || when.getHour() >= NIGHT_BEGINS ? 1 : 0;
        wrote |= look.wrote();
        if (look.ground() != null) {
            grounds.add(look.ground());
        }
    }

    boolean wasOpened() {
        return opened > 0;
    }

    boolean onlySeen() {
        return opened > 0 && !wrote;
    }

    boolean only(Set<String> these) {
        return opened > 0 && these.containsAll(grounds);
    }

    int opened() {
        return opened;
    }

    int atNight() {
        return atNight;
    }

    int refused() {
        return refused;
    }

    int refusedAfterwards() {
        return refusedAfterwards;
    }

    int days() {
        return days.size();
    }
}
