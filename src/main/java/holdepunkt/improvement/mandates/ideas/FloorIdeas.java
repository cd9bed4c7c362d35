package holdepunkt.improvement.mandates.ideas;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every idea of an area: those that wait first, by the day they are owed an answer. Called inside the gate. */
@Component
public class FloorIdeas {

    private static final String IDEAS = """
            select i.id, i.group_id, g.name as group_name, m.reports_to, r.name as rises_name, i.what, i.why, i.answer_by, i.asked_by, b.name as asked_name, i.asked_at,
                   a.number, a.outcome, a.because, a.becomes, a.decision_id, ag.name as answer_group, ab.name as answer_name, a.answered_at, y.words as reply, y.replied_at
            from improvement.idea i
            join improvement.work_group g on g.area_id = i.area_id and g.id = i.group_id
            join access.account b on b.area_id = i.area_id and b.id = i.asked_by
            left join lateral (select l.area_id, l.reports_to from improvement.mandate l where l.area_id = i.area_id and l.group_id = i.group_id order by l.number desc limit 1) m on true
            left join improvement.work_group r on r.area_id = m.area_id and r.id = m.reports_to
            left join lateral (select * from improvement.idea_answer l where l.area_id = i.area_id and l.idea_id = i.id order by l.number desc limit 1) a on true
            left join improvement.work_group ag on ag.area_id = a.area_id and ag.id = a.group_id
            left join access.account ab on ab.area_id = a.area_id and ab.id = a.answered_by
            left join improvement.idea_reply y on y.area_id = i.area_id and y.idea_id = i.id
            """;

    private final JdbcClient sql;

    FloorIdeas(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Idea> all(Viewer viewer) {
        return sql.sql(IDEAS + "where i.area_id = ? order by a.number is not null, i.answer_by, i.asked_at, i.id").params(viewer.area().value()).query((row, number) -> idea(row)).list();
    }

    /** Those nobody has answered, by the day they are owed an answer. */
    public List<Idea> waiting(Viewer viewer) {
        return sql.sql(IDEAS + "where i.area_id = ? and a.number is null order by i.answer_by, i.asked_at, i.id").params(viewer.area().value())
                .query((row, number) -> idea(row)).list();
    }

    /** What this viewer asked herself. */
    public List<Idea> hers(Viewer viewer) {
        return sql.sql(IDEAS + "where i.area_id = ? and i.asked_by = ? order by a.number is not null, i.answer_by, i.asked_at, i.id")
                .params(viewer.area().value(), viewer.account().value()).query((row, number) -> idea(row)).list();
    }

    /** @throws NotOpen when there is none here */
    public Idea of(Viewer viewer, UUID idea) {
        return all(viewer).stream().filter(one -> one.id().equals(idea)).findFirst().orElseThrow(NotOpen::new);
    }

    /** The answers before the latest, the latest of them first. */
    public List<Answer> before(Viewer viewer, UUID idea) {
        return sql.sql("""
                select a.number, a.outcome, a.because, a.becomes, a.decision_id, g.name as answer_group, b.name as answer_name, a.answered_at
                  from improvement.idea_answer a
                  join improvement.work_group g on g.area_id = a.area_id and g.id = a.group_id
                  join access.account b on b.area_id = a.area_id and b.id = a.answered_by
                 where a.area_id = ? and a.idea_id = ? order by a.number desc offset 1""").params(viewer.area().value(), idea).query((row, number) -> answer(row)).list();
    }

    private static Idea idea(ResultSet row) throws SQLException {
        var asked = new Idea.Asked(row.getString("what"), row.getString("why"), row.getObject("answer_by", LocalDate.class), new AccountId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_name"), row.getObject("asked_at", OffsetDateTime.class).toInstant());
        var reply = row.getString("reply") == null ? null : new Idea.Reply(row.getString("reply"), row.getObject("replied_at", OffsetDateTime.class).toInstant());
        return new Idea(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class), row.getString("group_name"), row.getObject("reports_to", UUID.class),
                Objects.requireNonNullElse(row.getString("rises_name"), ""), asked, answer(row), reply);
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        return row.getString("outcome") == null ? null
                : new Answer(row.getInt("number"), IdeaOutcome.of(row.getString("outcome")).orElseThrow(), row.getString("because"), row.getString("becomes"),
                        row.getObject("decision_id", UUID.class), row.getString("answer_group"), row.getString("answer_name"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
