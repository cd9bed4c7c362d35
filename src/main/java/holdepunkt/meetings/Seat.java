package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chair at the table, and how she has answered.
 *
 * @param account  who sits there, or null for a guest without sign-in
 * @param name     as it is said aloud
 * @param unit     where that person works, or null
 * @param way      room, phone or video
 * @param standsOn why it needs no yes: contact, coordinator, nomination, health_care or crisis_plan; null when it does
 * @param marked   student, or null
 * @param answer   her last word
 * @param sees     what she let it see, when the answer is yes
 * @param answeredBy who wrote her answer down, or null
 * @param said      how she gave her yes, or null where the answer is another
 * @param pictured whether a face can be shown
 */
public record Seat(UUID id, @Nullable AccountId account, String name, SeatRole role, @Nullable UnitId unit, @Nullable String unitName, String way,
                   @Nullable String standsOn, @Nullable String marked, Answer answer, List<String> sees, @Nullable AccountId answeredBy, @Nullable Said said, boolean ended,
                   int invited, boolean pictured) {

    /** Her answer to this seat. */
    public enum Answer { NONE, YES, NO }

    /** @param to who explained it and wrote it down, or null where she pressed herself @param language as in {@link holdepunkt.consent.Told}, null before it was kept */
    public record Said(@Nullable String to, @Nullable String language) {}

    /** Whether it opens the meeting to the one who sits there. */
    public boolean isOpen() {
        return !ended && (answer == Answer.YES || standsOn != null && answer == Answer.NONE);
    }

    /** Who sits there as the walls know them: an account, or the seat itself for a guest who comes by link. */
    public AccountId holder() {
        return account == null ? GivingCodes.guest(id) : account;
    }

    /** What her yes opens to whoever sits here, besides what she ticks; to a guest who comes by link, the table alone. */
    public List<String> opens() {
        return account == null ? List.of("identity", "meeting") : role.always();
    }

    /** What a link to this seat opens: the table, and the letter where she lets it. */
    public List<String> byLink() {
        return sees.contains("letter") ? List.of("identity", "meeting", "letter") : List.of("identity", "meeting");
    }

    /** The last day whoever sits here can see anything because of her yes. */
    public LocalDate lastDay(MeetingHeader meeting) {
        return account == null ? meeting.day() : LocalDate.ofInstant(role.until(meeting).minusNanos(1), Period.NORWAY);
    }

    public boolean waitsForHer() {
        return !ended && answer == Answer.NONE && standsOn == null;
    }

    public boolean isStudent() {
        return "student".equals(marked);
    }

    /** Whether it was ever sent an invitation. */
    public boolean isInvited() {
        return invited >= 0;
    }

    public String initials() {
        var words = name.strip().split("\\s+");
        var first = words[0].substring(0, Math.min(1, words[0].length()));
        return words.length == 1 ? first : first + words[words.length - 1].charAt(0);
    }
}
