package holdepunkt.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The last day on which something is in time. Working days are Monday to Friday without the public holidays of Norway (the movable ones
 * counted from Easter). Christmas Eve, New Year's Eve and the Wednesday before Easter are ordinary working days by law and count here as such.
 */
public record Deadline(LocalDate day) {

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
        MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday, as days after Easter Sunday. */
    private static final Set<Long> MOVABLE_HOLIDAYS = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    /**
     * The n-th working day after that day, which is itself not counted.
     *
     * @throws IllegalArgumentException when n is below one
     */
    public static Deadline workingDaysAfter(LocalDate start, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("A deadline lies at least one working day ahead");
        }
        var day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return new Deadline(day);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isPublicHoliday(day);
    }

    public static boolean isPublicHoliday(LocalDate day) {
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
            || MOVABLE_HOLIDAYS.contains(day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
    }

    /** True from the day after; on the day itself it is still in time. */
    public boolean isPassedOn(LocalDate today) {
        return today.isAfter(day);
    }

    /** The anonymous Gregorian computation (Meeus, Jones, Butcher), valid for every year of that calendar. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epactShift = (century - (century + 8) / 25 + 1) / 3;
        int fullMoon = (19 * golden + century - century / 4 - epactShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7;
        int late = (golden + 11 * fullMoon + 22 * weekday) / 451;
        int monthAndDay = fullMoon + weekday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
