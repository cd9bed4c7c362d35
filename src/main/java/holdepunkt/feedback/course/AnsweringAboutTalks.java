package holdepunkt.feedback.course;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Sums;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** She answers, or says no; the helper who asked may write down what she says. */
@Component
public class AnsweringAboutTalks {

    private final JdbcClient sql;
    private final Sealing sealing;

    AnsweringAboutTalks(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** @param answers already held against the form */
    public void answer(Opening opening, Talk talk, Answers answers) {
        TalkRules.isStillOpen(talk);
        TalkRules.somethingIsAnswered(answers.given().isEmpty());
        var id = UUID.randomUUID();
        var place = new Sealing.Place(opening.area(), opening.person(), Talks.ANSWERS, id);
        sql.sql("insert into feedback.talk_answer (area_id, id, talk_id, person_id, answers, written_by) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, talk.id(), opening.person().value(),
                        sealing.seal(place, PersonText.of(WritingAnswers.withQuestions(talk.form(), Sums.added(talk.form(), answers)))), opening.viewer().account().value()).update();
    }

    public void sayNo(Opening opening, Talk talk) {
        TalkRules.isStillOpen(talk);
        sql.sql("insert into feedback.talk_no (area_id, id, talk_id, person_id, written_by) values (?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), talk.id(), opening.person().value(), opening.viewer().account().value()).update();
    }
}
