package holdepunkt.insight.telling;

import holdepunkt.intake.events.NominationAnswered;
import holdepunkt.intake.events.NominationClosed;
import holdepunkt.intake.events.NominationEvent;
import holdepunkt.intake.events.NominationMade;
import holdepunkt.intake.events.NominationOverdue;
import java.util.ArrayList;
import java.util.List;

/** What is counted of a question: when it was made, by which way, for somebody of what age, what was ticked, when an answer was promised and when it came. */
final class QuestionWords {

    private QuestionWords() {}

    static List<Told> of(NominationEvent event) {
        return switch (event) {
            case NominationMade made -> made(made);
            case NominationAnswered answered -> List.of(of(answered, "answered").word(answered.answer()).at(answered.at()));
            case NominationOverdue late -> List.of(of(late, "answer_overdue").due(late.answerBy()));
            case NominationClosed closed -> List.of(of(closed, "question_closed").word(closed.kind()).on(closed.closedOn()));
        };
    }

    private static List<Told> made(NominationMade made) {
        var told = new ArrayList<Told>();
        told.add(of(made, "asked").word(made.route()).on(made.madeOn()).due(made.answerBy()));
        if (made.urgency().equals("same_day")) {
            told.add(of(made, "same_day").on(made.madeOn()));
        }
        if (made.age() != null) {
            told.add(of(made, "age").word(made.age()).on(made.madeOn()));
        }
        made.criteria().forEach(sentence -> told.add(of(made, "ticked").word(sentence.toString()).on(made.madeOn())));
        return told;
    }

    private static Told of(NominationEvent event, String what) {
        return Told.of(event.person(), event.nomination(), what);
    }
}
