package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every decision of an area, those that wait first, by the day they are due. Called inside the gate. */
@Component
public class GroupDecisions {

    private static final String DECISIONS = """
            select d.id, d.group_id, g.name as group_name, d.meeting_id, d.item, d.document_id, d.position, d.line,
                   v.number, v.what, v.words, v.owner_id, o.name as owner_name, v.owner_words, v.due, v.because, v.result, v.individual, v.whole, b.name as by_name, v.written_at
              from improvement.decision d
              left join improvement.work_group g on g.area_id = d.area_id and g.id = d.group_id
              join lateral (select * from improvement.decision_version l where l.area_id = d.area_id and l.decision_id = d.id order by l.number desc limit 1) v on true
              left join access.account o on o.area_id = v.area_id and o.id = v.owner_id
              join access.account b on b.area_id = v.area_id and b.id = v.written_by
            """;

    private final JdbcClient sql;

    GroupDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Decision> all(Viewer viewer) {
        return sql.sql(DECISIONS + "where d.area_id = ? order by v.what in ('done', 'not_done'), v.due nulls last, d.made_at desc, d.position, d.id")
                .params(viewer.area().value()).query((row, number) -> decision(row)).list();
    }

    /** What this viewer answers for by name and is due before a day. */
    public List<Decision> hersBefore(Viewer viewer, LocalDate day) {
        return sql.sql(DECISIONS + "where d.area_id = ? and v.owner_id = ? and v.what not in ('done', 'not_done') and v.due < ? order by v.due, d.made_at desc, d.position, d.id")
                .params(viewer.area().value(), viewer.account().value(), day).query((row, number) -> decision(row)).list();
    }

    /** As they stand in the documents they came with. */
    public List<Decision> inOrder(Viewer viewer) {
        return all(viewer).stream().sorted(Comparator.comparingInt(Decision::place)).toList();
    }

    /** @throws NotOpen when there is none here */
    public Decision of(Viewer viewer, UUID decision) {
        return all(viewer).stream().filter(one -> one.id().equals(decision)).findFirst().orElseThrow(NotOpen::new);
    }

    /** What has become of it, the latest first. */
    public List<Decision.Version> history(Viewer viewer, UUID decision) {
        return sql.sql("""
                select v.number, v.what, v.words, v.owner_id, o.name as owner_name, v.owner_words, v.due, v.because, v.result, v.individual, v.whole, b.name as by_name, v.written_at
                  from improvement.decision_version v
                  left join access.account o on o.area_id = v.area_id and o.id = v.owner_id
                  join access.account b on b.area_id = v.area_id and b.id = v.written_by
                 where v.area_id = ? and v.decision_id = ? order by v.number desc""").params(viewer.area().value(), decision).query((row, number) -> version(row)).list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(row.getObject("id", UUID.class), row.getObject("group_id", UUID.class), Objects.requireNonNullElse(row.getString("group_name"), ""),
                row.getString("item") == null ? null : new AtMeeting(row.getObject("meeting_id", UUID.class), row.getString("item")), row.getObject("document_id", UUID.class), row.getInt("position"),
                row.getObject("line", Integer.class), version(row));
    }

    private static Decision.Version version(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        var wording = new Wording(row.getString("words"), owner == null ? null : new AccountId(owner), row.getString("owner_words"), row.getObject("due", LocalDate.class),
                new Readings(row.getString("result"), row.getString("individual"), row.getString("whole")));
        return new Decision.Version(row.getInt("number"), Became.of(row.getString("what")).orElseThrow(), wording,
                owner == null ? wording.ownerWords() : row.getString("owner_name"), row.getString("because"), row.getString("by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
