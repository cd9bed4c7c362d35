package holdepunkt.intake;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions of the offices where this viewer works. */
@Component
public class OfficeQuestions {

    private final JdbcClient sql;

    OfficeQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    /** One question in the list. @param state as in {@link Nomination#state} @param asker the unit it came from, or null where she asked herself */
    public record Row(UUID id, PersonId person, String name, @Nullable String asker, java.time.Instant madeAt, LocalDate answerBy, boolean sameDay, String state) {

        public String href() {
            return "/people/" + person + "/nominations/" + id;
        }
    }

    /** What waits for an answer: the same day first, then the one that has waited longest. */
    public List<Row> waiting(Viewer viewer) {
        return list(viewer, true);
    }

    /** Answered, but not yet put away. */
    public List<Row> answered(Viewer viewer) {
        return list(viewer, false);
    }

    private List<Row> list(Viewer viewer, boolean waiting) {
        var today = LocalDate.now(Texts.NORWAY);
        return sql.sql("""
                select n.id, n.person_id, p.name, u.name as asker, n.made_at, n.answer_by, n.urgency, w.answer, c.kind
                  from intake.nomination n
                  join people.person p on p.area_id = n.area_id and p.id = n.person_id
                  left join directory.unit u on u.area_id = n.area_id and u.id = n.asked_unit
                  left join intake.nomination_closure c on c.area_id = n.area_id and c.nomination_id = n.id
                  left join lateral (select a.answer from intake.nomination_answer a where a.area_id = n.area_id and a.nomination_id = n.id
                                      order by a.answered_at desc limit 1) w on true
                 where n.area_id = :area and n.office_unit = any (:units) and c.id is null and (w.answer is null) = :waiting
                 order by n.urgency <> 'same_day', n.answer_by, n.made_at limit 500""").param("waiting", waiting)
                .param("area", viewer.area().value()).param("units", viewer.units().stream().map(unit -> unit.value()).toArray(UUID[]::new))
                .query((row, number) -> new Row(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
                        row.getString("asker"), row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getObject("answer_by", LocalDate.class),
                        row.getString("urgency").equals("same_day"),
                        Nomination.state(row.getString("answer"), row.getString("kind"), row.getObject("answer_by", LocalDate.class), today))).list();
    }
}
