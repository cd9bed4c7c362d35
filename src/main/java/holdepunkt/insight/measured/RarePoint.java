package holdepunkt.insight.measured;

import java.time.LocalDate;

/**
 * One point of both charts of something rare, and how it was counted.
 *
 * @param number its place among those of its day, from one: a day may have several
 * @param first the first day that was looked at
 * @param last the last
 * @param longer whether the time stands out among the times; false also where there are too few to say
 * @param more the same of the number that went otherwise
 */
public record RarePoint(RareCourse.Event event, int number, LocalDate first, LocalDate last, boolean longer, boolean more) {

    /** The end of the address of its page. */
    public String code() {
        return event.on() + "/" + number;
    }

    /** The day of the one before it. */
    public LocalDate since() {
        return event.on().minusDays(event.days());
    }
}
