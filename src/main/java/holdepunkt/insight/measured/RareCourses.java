package holdepunkt.insight.measured;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What seldom happens, event by event, for a member of the working group who needs to know now. Read as herself: the wall in the database gives it to
 * nobody else. To others a rate of so few would tell of somebody, and so would the day of one event.
 */
@Component
public class RareCourses {

    private static final int MONTHS = 36;

    /** What begins, and what becomes of it when its day passes: by measure. */
    private record Kinds(String begun, String happened) {}

    private static final Map<String, Kinds> KINDS = Map.of("answers_overdue", new Kinds("asked", "answer_overdue"),
            "promises_overdue", new Kinds("promised", "promise_overdue"));

    private final JdbcClient sql;

    RareCourses(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the viewer may read this measure event by event. */
    public boolean opensTo(Viewer viewer, String key) {
        return viewer.worksAs("working_group") && KINDS.containsKey(key) && sql.sql("select insight.needs_to_know()").query(Boolean.class).single();
    }

    /** @throws NotOpen to whoever does not need to know, and for a measure of something that is not rare */
    public RareCourse of(Viewer viewer, String key) {
        if (!opensTo(viewer, key)) {
            throw new NotOpen();
        }
        var today = LocalDate.now(Period.NORWAY);
        var first = today.minusMonths(MONTHS);
        return RareCourse.of(dues(viewer, KINDS.get(key), first, today), first, today.minusDays(1));
    }

    /** @throws NotOpen as {@link #of} does, and where there is none of that code */
    public RarePoint point(Viewer viewer, String key, String code) {
        return of(viewer, key).points().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotOpen::new);
    }

    private List<RareCourse.Due> dues(Viewer viewer, Kinds kinds, LocalDate first, LocalDate today) {
        return sql.sql("""
                select t.due, exists (select from insight.told o where o.area_id = t.area_id and o.telling_id = t.telling_id and o.what = :happened
                                         and o.subject = t.subject) as happened
                  from insight.told t
                 where t.area_id = :area and t.what = :begun and t.due >= :from and t.due < :today
                   and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)
                 order by t.due, happened, t.subject""").param("area", viewer.area().value()).param("begun", kinds.begun()).param("happened", kinds.happened())
                .param("from", first).param("today", today)
                .query((row, number) -> new RareCourse.Due(row.getObject("due", LocalDate.class), row.getBoolean("happened"))).list();
    }
}
