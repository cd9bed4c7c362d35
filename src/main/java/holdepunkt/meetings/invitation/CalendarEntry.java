package holdepunkt.meetings.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * All that a calendar is told of a meeting. There is no place here for service, subject or names, since calendars lie open on kitchen tables,
 * shared phones and work accounts.
 *
 * @param meeting       the same for the whole life of the meeting; becomes the UID
 * @param change        how many times it was changed since it was first sent, cancelling included; must rise, or calendars keep the old one
 * @param changedAt     when it was last changed
 * @param summary       neutral words that may be read by anybody who sees the phone
 * @param streetAddress street and number only, without the name of a house or service; empty when the seat is by phone or video
 * @param organiser     the neutral e-mail address of the area, not of a person
 * @throws IllegalArgumentException when it ends before it begins, or the change is below zero
 */
public record CalendarEntry(
    UUID meeting, int change, Instant changedAt, Instant begins, Instant ends, String summary, String streetAddress, String organiser) {

    public CalendarEntry {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("A meeting ends after it begins");
        }
        if (change < 0) {
            throw new IllegalArgumentException("Changes are counted from zero");
        }
        summary = onOneLine(summary);
        streetAddress = onOneLine(streetAddress);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
