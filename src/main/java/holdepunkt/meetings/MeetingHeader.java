package holdepunkt.meetings;

import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What every page of a meeting says at the top.
 *
 * @param called what she wants to be called
 * @param place  street and number, or empty; never the name of a service
 * @param way    room, phone, video or walk
 */
public record MeetingHeader(UUID id, PersonId personId, String called, Instant beginsAt, int minutes, String way, String place, MeetingKind kind) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public Instant endsAt() {
        return beginsAt.plusSeconds(minutes * 60L);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(beginsAt, NORWAY);
    }

    /** The first moment of the day after, in Norway. */
    public Instant midnight() {
        return day().plusDays(1).atStartOfDay(NORWAY).toInstant();
    }

    public String href() {
        return "/people/" + personId + "/meetings/" + id;
    }
}
