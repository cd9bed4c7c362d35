package holdepunkt.improvement.conditions.points;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.sheets.Sheets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what leaders have begun and answered. Called inside the gate. */
@Component
public class PointsPlans {

    private final JdbcClient sql;
    private final Sheets sheets;

    PointsPlans(JdbcClient sql, Sheets sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    /** The latest first. */
    public List<PointsLine> all(Viewer viewer, LocalDate today) {
        return sql.sql("""
                select s.id, s.title, a.name, s.begun_at, count(l.id) as answered, count(l.id) filter (where l.due < ? and l.result_id is null) as overdue
                  from improvement.points_start s join access.account a on a.area_id = s.area_id and a.id = s.begun_by
                  left join (select distinct on (p.start_id, p.question_id) p.id, p.start_id, p.due, r.id as result_id
                               from improvement.point_answer p left join improvement.point_result r on r.area_id = p.area_id and r.answer_id = p.id
                              where p.area_id = ? order by p.start_id, p.question_id, p.version desc) l on l.start_id = s.id
                 where s.area_id = ? group by s.id, s.title, a.name, s.begun_at order by s.begun_at desc""").params(today, viewer.area().value(), viewer.area().value())
                .query((row, number) -> new PointsLine(row.getObject("id", UUID.class), row.getString("title"), row.getString("name"), at(row, "begun_at"), row.getInt("answered"),
                        row.getInt("overdue"))).list();
    }

    /** @throws NotOpen when there is none here */
    public PointsPlan of(Viewer viewer, UUID start) {
        var answers = answers(viewer, start);
        return sql.sql("""
                select s.title, a.name, s.begun_at, s.sheet_number
                  from improvement.points_start s join access.account a on a.area_id = s.area_id and a.id = s.begun_by
                 where s.area_id = ? and s.id = ?""").params(viewer.area().value(), start).query((row, number) -> new PointsPlan(start, row.getString("title"), row.getString("name"),
                at(row, "begun_at"), sheets.at(viewer, FourPoints.KIND, row.getLong("sheet_number")).orElseThrow(NotOpen::new).content(), answers)).optional().orElseThrow(NotOpen::new);
    }

    private List<PointAnswer> answers(Viewer viewer, UUID start) {
        return sql.sql("""
                select p.id, p.question_id, p.version, p.words, p.owner_role, p.owner_id, o.name as owner_name, p.due, r.came_of, a.name, p.answered_at
                  from improvement.point_answer p join access.account a on a.area_id = p.area_id and a.id = p.answered_by
                  left join access.account o on o.area_id = p.area_id and o.id = p.owner_id
                  left join improvement.point_result r on r.area_id = p.area_id and r.answer_id = p.id
                 where p.area_id = ? and p.start_id = ? order by p.version desc""").params(viewer.area().value(), start).query((row, number) -> new PointAnswer(row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class), row.getLong("version"), row.getString("words"), row.getString("owner_role"), row.getObject("owner_id", UUID.class),
                row.getString("owner_name"), row.getObject("due", LocalDate.class), row.getString("came_of"), row.getString("name"), at(row, "answered_at"))).list();
    }

    /** Who may be asked to see to something: those who lead, build and represent here, by account. */
    public Map<String, String> owners(Viewer viewer) {
        var owners = new LinkedHashMap<String, String>();
        sql.sql("""
                select distinct a.id, a.name from access.account a join access.work w on w.area_id = a.area_id and w.account_id = a.id
                 where a.area_id = ? and w.role in ('leader', 'working_group', 'user_representative') and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                 order by a.name limit 200""").param(viewer.area().value()).query(row -> {
            owners.put(row.getString("id"), row.getString("name"));
        });
        return owners;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
