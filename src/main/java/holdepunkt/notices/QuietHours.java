package holdepunkt.notices;

import holdepunkt.core.Period;
import java.time.DayOfWeek;
import java.time.Instant;

/** From 21 to 8 and on Sundays nothing leaves by itself, as people in Norway count hours: a phone that lights up at night frightens. */
final class QuietHours {

    private static final int MORNING = 8;
    private static final int EVENING = 21;

    private QuietHours() {}

    static boolean isQuiet(Instant moment) {
        var there = moment.atZone(Period.NORWAY);
        return there.getDayOfWeek() == DayOfWeek.SUNDAY || there.getHour() < MORNING || there.getHour() >= EVENING;
    }

    /** What she has said yes to may come at any hour, and a call-in to an emergency reaches those who work here at once. All else waits. */
    static boolean holdBack(Instant moment, Way way, boolean emergency) {
        return isQuiet(moment) && !way.atAnyHour() && !(emergency && way.toStaff());
    }
}
