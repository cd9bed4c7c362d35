package holdepunkt.rights;

import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import holdepunkt.rights.events.RestrictionAnswered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * GDPR 18: the municipality's privacy officer answers what she holds back, once. Upheld it stays until she ends it; refused it is let out on a day two
 * weeks ahead, so that she is told first and can complain.
 */
@Component
public class AnsweringRestrictions {

    /** Between the answer and the day it is seen again. */
    public static final int DAYS_TO_COMPLAIN = 14;

    private static final Set<String> ANSWERS = Set.of("upheld", "refused");

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    AnsweringRestrictions(JdbcClient sql, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.events = events;
    }

    /** One that waits for an answer. */
    public record Waiting(UUID id, PersonId person, String dataClass, Instant since) {}

    /** Oldest first. The wall shows them to the municipality's officer and to no other. */
    public List<Waiting> of(Viewer officer) {
        return sql.sql("""
                select r.id, r.person_id, r.data_class, r.asked_at from rights.restriction r where r.area_id = ?
                   and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id)
                   and not exists (select from rights.restriction_answer a where a.area_id = r.area_id and a.restriction_id = r.id) order by r.asked_at limit 200""")
                .params(officer.area().value()).query((row, number) -> new Waiting(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("data_class"), row.getObject("asked_at", OffsetDateTime.class).toInstant())).list();
    }

    /** @throws NotOpen if it does not wait for this officer */
    public void answer(Viewer officer, UUID restriction, String answer, PersonText because) {
        var asked = of(officer).stream().filter(one -> one.id().equals(restriction)).findFirst().orElseThrow(NotOpen::new);
        if (!ANSWERS.contains(answer)) {
            throw new BrokenRule("core.error.missing", "answer");
        }
        if (because.isBlank()) {
            throw new BrokenRule("core.error.missing", "because");
        }
        var id = UUID.randomUUID();
        var liftsOn = answer.equals("refused") ? LocalDate.now(Period.NORWAY).plusDays(DAYS_TO_COMPLAIN) : null;
        sql.sql("insert into rights.restriction_answer (area_id, id, person_id, restriction_id, answer, because, lifts_on) values (:area, :id, :person, :asked, :answer, :because, :lifts)")
                .param("area", officer.area().value()).param("id", id).param("person", asked.person().value()).param("asked", restriction).param("answer", answer)
                .param("because", sealing.seal(because(officer.area(), asked.person(), id), because)).param("lifts", liftsOn, java.sql.Types.DATE).update();
        events.publishEvent(new RestrictionAnswered(officer.area().value(), asked.person().value(), restriction));
    }

    static Sealing.Place because(AreaId area, PersonId person, UUID id) {
        return new Sealing.Place(area, person, "rights.restriction_answer.because", id);
    }
}
