package holdepunkt.insight;

import holdepunkt.feedback.events.MirrorAnswered;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingHeld;
import holdepunkt.meetings.events.MeetingOpened;
import java.util.ArrayList;
import java.util.List;

/** What is counted of each event; of any other, nothing. */
final class EventWords {

    private EventWords() {}

    static List<Told> of(Object event) {
        return switch (event) {
            case MeetingOpened opened -> List.of(new Told(opened.person(), opened.meeting(), "opened", opened.kind(), opened.at()));
            case MeetingCancelled cancelled -> List.of(Told.of(cancelled.person(), cancelled.meeting(), "cancelled"));
            case MeetingHeld held -> held(held);
            case FollowUpDone done -> List.of(new Told(done.person(), done.meeting(), "came_of_it", done.outcome(), null));
            case HowItWasTold asked -> List.of(new Told(asked.person(), asked.meeting(), "asked_how_it_was", asked.moment(), null));
            case MirrorAnswered answered -> List.of(new Told(answered.person(), answered.mirror(), "mirror", answered.how(), null));
            default -> List.of();
        };
    }

    private static List<Told> held(MeetingHeld held) {
        var told = new ArrayList<Told>();
        told.add(new Told(held.person(), held.meeting(), "held", "", held.beginsAt()));
        if (held.gpPresent()) {
            told.add(Told.of(held.person(), held.meeting(), "gp_present"));
        }
        if (held.supporterSeated()) {
            told.add(Told.of(held.person(), held.meeting(), "prepared_with"));
        }
        return told;
    }
}
