package holdepunkt.oversight;

import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import holdepunkt.oversight.events.LookAnswered;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officer of the organisation answers a person, once: what it was, and why in plain words. */
@Component
public class AnsweringAboutLooks {

    private static final Set<String> FINDINGS = Set.of("part_of_work", "mistake", "wrong", "not_found");

    private final JdbcClient sql;
    private final Sealing sealing;
    private final AskedAbout asked;
    private final ApplicationEventPublisher events;

    AnsweringAboutLooks(JdbcClient sql, Sealing sealing, AskedAbout asked, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.asked = asked;
        this.events = events;
    }

    /** @throws NotOpen if it was not put to an organisation this officer looks after */
    public void answer(Viewer officer, UUID question, String finding, PersonText words) {
        var about = asked.to(officer).stream().filter(one -> one.id().equals(question)).findFirst().orElseThrow(NotOpen::new);
        if (!FINDINGS.contains(finding)) {
            throw new BrokenRule("oversight.rule.finding", "finding");
        }
        if (words.isBlank()) {
            throw new BrokenRule("oversight.rule.words", "words");
        }
        var id = UUID.randomUUID();
        try {
            sql.sql("insert into oversight.answer (area_id, id, person_id, question_id, finding, words) values (?, ?, ?, ?, ?, ?)")
                    .params(officer.area().value(), id, about.person().value(), question, finding, sealing.seal(words(officer.area(), about.person(), id), words)).update();
        } catch (DuplicateKeyException already) {
            throw BrokenRule.of("oversight.rule.answered");
        }
        events.publishEvent(new LookAnswered(officer.area().value(), about.person().value(), question));
    }

    static Sealing.Place words(AreaId area, PersonId person, UUID id) {
        return new Sealing.Place(area, person, "oversight.answer.words", id);
    }
}
