package holdepunkt.signals;

import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R27: the leader reads the one line nobody took and answers it, dated and in writing. */
@Component
public class AnsweringAsLeader {

    static final String ANSWER = "signals.answer.answer";
    private static final String ASKING = """
            select a.id, a.person_id, p.called, a.what, a.asked_at, w.id as answer_id, w.answer, w.answered_at from signals.asking a
              join people.person p on p.area_id = a.area_id and p.id = a.person_id
              left join signals.answer w on w.area_id = a.area_id and w.asking_id = a.id
             where a.area_id = :area and a.leader_id = :me
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    AnsweringAsLeader(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** What this leader was asked. */
    public record Asked(UUID id, PersonId person, String called, PersonText what, Instant askedAt, @Nullable PersonText answer, @Nullable Instant answeredAt) {}

    /** What waits for this viewer's answer, the oldest first. */
    public List<Asked> waitingFor(Viewer viewer) {
        return sql.sql(ASKING + "and w.id is null order by a.asked_at").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> read(viewer.area(), row)).list();
    }

    /** @throws NotOpen if this viewer was not asked */
    public Asked find(Opening opening, UUID asking) {
        return sql.sql(ASKING + "and a.person_id = :person and a.id = :id").param("area", opening.area().value())
                .param("me", opening.viewer().account().value()).param("person", opening.person().value()).param("id", asking)
                .query((row, number) -> read(opening.area(), row)).optional().orElseThrow(NotOpen::new);
    }

    public void answer(Opening opening, UUID asking, PersonText answer) {
        SignalRules.anAnswerIsWritten(answer);
        find(opening, asking);
        var id = UUID.randomUUID();
        SignalRules.aQuestionIsAnsweredOnce(sql.sql("""
                insert into signals.answer (area_id, id, asking_id, person_id, answer, answered_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(opening.area().value(), id, asking, opening.person().value(),
                        sealing.seal(new Sealing.Place(opening.area(), opening.person(), ANSWER, id), answer), opening.viewer().account().value()).update());
    }

    private Asked read(AreaId area, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var answer = row.getObject("answer_id", UUID.class);
        return new Asked(id, person, row.getString("called"), sealing.open(new Sealing.Place(area, person, AskingLeaders.WHAT, id), row.getBytes("what")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer == null ? null : sealing.open(new Sealing.Place(area, person, ANSWER, answer), row.getBytes("answer")),
                answer == null ? null : row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
