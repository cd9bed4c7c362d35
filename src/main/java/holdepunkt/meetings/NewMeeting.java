package holdepunkt.meetings;

import holdepunkt.core.PersonText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is opened, or as it shall be from now on.
 *
 * @param nomination the question it came from, or null
 * @param minutes    how long it is meant to last
 * @param way        room, phone, video or walk
 * @param place      street and number; never the name of a service
 */
public record NewMeeting(MeetingKind kind, @Nullable UUID nomination, Instant beginsAt, int minutes, String way, @Nullable PersonText place,
                         @Nullable PersonText purpose) {

    /** The form opened in a meeting that is going on. */
    public static NewMeeting now(MeetingKind kind) {
        return new NewMeeting(kind, null, Instant.now(), 60, "room", null, null);
    }
}
