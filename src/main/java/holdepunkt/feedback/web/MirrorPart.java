package holdepunkt.feedback.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.feedback.AskingHowItWas;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.acting.ReflectionLeaders;
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
    private final ReflectionLeaders reflections;

    MirrorPart(Mirrors mirrors, AskingHowItWas asking, ReflectionLeaders reflections) {
        this.mirrors = mirrors;
        this.asking = asking;
        this.reflections = reflections;
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
        var led = reflections.at(opening, meeting);
        boolean mayAsk = mirror.isEmpty() && begun && asking.mayAsk(opening);
        return mirror.isEmpty() && led.isEmpty() && !mayAsk ? Optional.empty()
                : Optional.of(Fragment.of("feedback/_part", "opening", opening, "meeting", meeting, "mirror", mirror.orElse(null), "mayAsk", mayAsk, "led", led.orElse(null)));
    }
}
