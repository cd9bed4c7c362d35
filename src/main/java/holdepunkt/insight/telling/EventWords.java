package holdepunkt.insight.telling;

import holdepunkt.feedback.events.MirrorAnswered;
import holdepunkt.intake.events.NominationEvent;
import java.util.List;

/** What is counted of each event; of any other, nothing. */
final class EventWords {

    private EventWords() {}

    static List<Told> of(Object event) {
        return switch (event) {
            case NominationEvent question -> QuestionWords.of(question);
            case MirrorAnswered answered -> List.of(Told.of(answered.person(), answered.mirror(), "mirror").word(answered.how()));
            default -> MeetingWords.of(event);
        };
    }
}
