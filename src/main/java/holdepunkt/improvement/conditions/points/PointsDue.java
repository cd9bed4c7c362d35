package holdepunkt.improvement.conditions.points;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What leaders said they would see to and have not told the end of: for the agenda of a group. */
@Component
class PointsDue implements OpenItems {

    private final JdbcClient sql;

    PointsDue(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String heading() {
        return "points.due";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return sql.sql("""
                select l.start_id, l.question_id, left(l.words, 200) as words, l.due
                  from (select distinct on (p.start_id, p.question_id) p.* from improvement.point_answer p where p.area_id = ? order by p.start_id, p.question_id, p.version desc) l
                 where l.due <= ? and not exists (select from improvement.point_result r where r.area_id = l.area_id and r.answer_id = l.id) order by l.due""")
                .params(viewer.area().value(), today.plusDays(14)).query((row, number) -> new Item("point/" + row.getString("start_id") + "/" + row.getString("question_id"), row.getString("words"),
                        "/improvement/conditions/starts/" + row.getString("start_id") + "/questions/" + row.getString("question_id"), row.getObject("due", LocalDate.class))).list();
    }
}
