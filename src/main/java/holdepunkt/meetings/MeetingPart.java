package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import java.util.Optional;

/** A part of a meeting's page, added by what it belongs to: preparation, room, letter, follow-up. */
public interface MeetingPart {

    /** Lower comes first: before the meeting 100, the room 200, the letter 300, afterwards 400. */
    int order();

    /** The class of the policy one must be able to see. */
    String dataClass();

    /** Empty when there is nothing to say to this viewer. */
    Optional<Fragment> on(Opening opening, Meeting meeting);
}
