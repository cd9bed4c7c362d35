package holdepunkt.diary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When she wants to be reminded. @param days every day, one day of the week, or null for never @param hour of the day in Norway */
public record Reminder(@Nullable String days, int hour) {

    /** Sundays are left out, since nothing is sent by itself then. */
    public static final List<String> DAYS = List.of("daily", "mon", "tue", "wed", "thu", "fri", "sat");
    public static final int EARLIEST = 8;
    public static final int LATEST = 20;

    static final Reminder NEVER = new Reminder(null, 18);
}
