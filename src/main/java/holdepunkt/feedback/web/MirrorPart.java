package holdepunkt.feedback.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.feedback.AskingHowItWas;
import holdepunkt.feedback.Mirrors;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.MeetingPart;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the meeting's page: the way to how it was, and, once it has begun, the button that asks everyone. */
@Component
class MirrorPart implements MeetingPart {

    private final Mirrors mirrors;
    private final AskingHowItWas asking;

    MirrorPart(Mirrors mirrors, AskingHowItWas asking) {
        this.mirrors = mirrors;
        this.asking = asking;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public String dataClass() {
        return "mirror";
    }

    @Override
    public Optional<Fragment> on(Opening opening, Meeting meeting) {
        var mirror = mirrors.of(opening, meeting);
        boolean begun = !meeting.isCancelled() && meeting.header().beginsAt().isBefore(Instant.now());
        return mirror.isEmpty() && !(begun && asking.mayAsk(opening)) ? Optional.empty()
                : Optional.of(Fragment.of("feedback/_part", "opening", opening, "meeting", meeting, "mirror", mirror.orElse(null)));
    }
}
