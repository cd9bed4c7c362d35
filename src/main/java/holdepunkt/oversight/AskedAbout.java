package holdepunkt.oversight;

import holdepunkt.core.AreaId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions about looks: hers, and those an officer is to answer. The wall shows each of them no others. */
@Component
public class AskedAbout {

    private static final String READ = """
            select q.*, o.name as organisation, e.at, e.data_class, e.action, e.ground, e.allowed, a.name, w.role, w.unit,
                   coalesce(a.shown_by_role, false) as by_role,
                   n.id as answer_id, n.finding, n.words as answer, n.answered_at
              from oversight.question q
              join audit.entry e on e.area_id = q.area_id and e.id = q.entry_id
              join directory.organisation o on o.area_id = q.area_id and o.id = q.organisation_id
              left join access.account a on a.area_id = e.area_id and a.id = e.actor_id
              left join lateral (select w.role, u.name as unit from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                                  where w.area_id = e.area_id and w.account_id = e.actor_id and w.begins_at <= e.at and (w.ends_at is null or w.ends_at >= e.at)
                                  order by (w.unit_id = e.unit_id) desc nulls last, w.begins_at limit 1) w on true
              left join oversight.answer n on n.area_id = q.area_id and n.question_id = q.id
             where q.area_id = :area
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    AskedAbout(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Newest first. Protected staff without their name, and who was not let in without anything. */
    public List<Asked> by(Opening hers) {
        return sql.sql(READ + " and q.person_id = :person order by q.asked_at desc").param("area", hers.area().value()).param("person", hers.person().value())
                .query((row, number) -> read(row, true)).list();
    }

    /** For an officer: what waits first, by its day; then what was answered the last ninety days. */
    public List<Asked> to(Viewer officer) {
        return sql.sql(READ + " and q.organisation_id in (select sec.oversees()) and (n.id is null or n.answered_at > now() - interval '90 days') order by n.id is not null, q.answer_by, q.asked_at limit 200")
                .param("area", officer.area().value()).query((row, number) -> read(row, false)).list();
    }

    private Asked read(ResultSet row, boolean toHer) throws SQLException {
        var area = new AreaId(row.getObject("area_id", UUID.class));
        var person = new PersonId(row.getObject("person_id", UUID.class));
        boolean letIn = row.getBoolean("allowed");
        boolean told = !toHer || letIn;
        var line = new Asked.Line(row.getLong("entry_id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                told && (!toHer || !row.getBoolean("by_role")) ? row.getString("name") : null, told ? row.getString("role") : null, told ? row.getString("unit") : null,
                row.getString("data_class"), row.getString("action"), row.getString("ground"), letIn);
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Asked(row.getObject("id", UUID.class), person, line, told ? row.getString("organisation") : null,
                text(AskingAboutLooks.words(area, person, row.getObject("id", UUID.class)), row.getBytes("words")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getObject("answer_by", LocalDate.class), row.getString("finding"),
                answered == null ? null : text(AnsweringAboutLooks.words(area, person, row.getObject("answer_id", UUID.class)), row.getBytes("answer")),
                answered == null ? null : answered.toInstant());
    }

    private @Nullable String text(Sealing.Place place, byte @Nullable [] sealed) {
        PersonText text = sealing.openOrNull(place, sealed);
        return text == null ? null : text.reveal();
    }
}
