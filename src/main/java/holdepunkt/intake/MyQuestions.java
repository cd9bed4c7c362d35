package holdepunkt.intake;

import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import holdepunkt.core.NotOpen;
import holdepunkt.core.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this viewer has asked, and where each question stands. A question that is closed keeps only that it was sent. */
@Component
public class MyQuestions {

    private static final String READ = """
            select r.id, r.sent_at, r.answer_by, n.person_id, n.asked_name, w.answer, c.kind
              from intake.receipt r
              left join intake.nomination n on n.area_id = r.area_id and n.id = r.id
              left join intake.nomination_closure c on c.area_id = r.area_id and c.nomination_id = r.id
              left join lateral (select a.answer from intake.nomination_answer a where a.area_id = r.area_id and a.nomination_id = r.id
                                  order by a.answered_at desc limit 1) w on true
             where r.area_id = :area and r.account_id = :account
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    MyQuestions(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /**
     * One question that was sent.
     *
     * @param person null when it is closed, as is the name
     * @param name as this viewer wrote it
     * @param state as in {@link Nomination#state}, or closed
     */
    public record Mine(UUID id, Instant sentAt, LocalDate answerBy, @Nullable PersonId person, @Nullable PersonText name, String state) {}

    public List<Mine> of(Viewer viewer) {
        return sql.sql(READ + " order by r.sent_at desc limit 200").param("area", viewer.area().value()).param("account", viewer.account().value())
                .query((row, number) -> read(viewer, row)).list();
    }

    /** @throws NotOpen if it was sent by somebody else */
    public Mine find(Viewer viewer, UUID id) {
        return sql.sql(READ + " and r.id = :id").param("area", viewer.area().value()).param("account", viewer.account().value()).param("id", id)
                .query((row, number) -> read(viewer, row)).optional().orElseThrow(NotOpen::new);
    }

    private Mine read(Viewer viewer, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var by = row.getObject("answer_by", LocalDate.class);
        var sent = row.getObject("sent_at", OffsetDateTime.class).toInstant();
        var person = row.getObject("person_id", UUID.class);
        // Why a question was closed is hers to tell: being her contact too, whoever asked might otherwise read it here.
        if (person == null || row.getString("kind") != null) {
            return new Mine(id, sent, by, null, null, "closed");
        }
        var whose = new PersonId(person);
        var name = sealing.openOrNull(new Sealing.Place(viewer.area(), whose, Nominations.ASKED_NAME, id), row.getBytes("asked_name"));
        return new Mine(id, sent, by, whose, name, Nomination.state(row.getString("answer"), null, by, LocalDate.now(Texts.NORWAY)));
    }
}
