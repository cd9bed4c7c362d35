package holdepunkt.feedback.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.feedback.AskingHowItWas;
import holdepunkt.feedback.Beside;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.ChoosingBesides;
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
    private final Besides besides;
    private final ChoosingBesides choosing;

    MirrorPart(Mirrors mirrors, AskingHowItWas asking, ReflectionLeaders reflections, Besides besides, ChoosingBesides choosing) {
        this.mirrors = mirrors;
        this.asking = asking;
        this.reflections = reflections;
        this.besides = besides;
        this.choosing = choosing;
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
        var beside = mirror.isPresent() ? Optional.<Beside>empty() : besides.chosen(opening, meeting);
        boolean mayChoose = mirror.isEmpty() && choosing.mayChoose(opening, meeting);
        return mirror.isEmpty() && led.isEmpty() && !mayAsk && beside.isEmpty() && !mayChoose ? Optional.empty()
                : Optional.of(Fragment.of("feedback/_part", "opening", opening, "meeting", meeting, "mirror", mirror.orElse(null), "mayAsk", mayAsk, "led", led.orElse(null),
                        "beside", beside.orElse(null), "mayChoose", mayChoose));
    }
}
