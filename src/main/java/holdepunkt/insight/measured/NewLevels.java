package holdepunkt.insight.measured;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.insight.charts.ControlChart;
import holdepunkt.insight.counting.Measures;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which months the work was done otherwise, as those who lead or improve it say, and why. */
@Component
public class NewLevels {

    private final JdbcClient sql;
    private final Measures measures;

    NewLevels(JdbcClient sql, Measures measures) {
        this.sql = sql;
        this.measures = measures;
    }

    /** Those that are not taken back, the first first. */
    public List<NewLevel> of(Viewer viewer, String measure) {
        return sql.sql("""
                select l.id, l.from_month, l.because, l.set_at, a.name from insight.new_level l join access.account a on a.area_id = l.area_id and a.id = l.set_by
                 where l.area_id = ? and l.measure = ? and not exists (select from insight.new_level_back b where b.area_id = l.area_id and b.level_id = l.id)
                 order by l.from_month""").params(viewer.area().value(), measure)
                .query((row, number) -> new NewLevel(row.getObject("id", UUID.class), row.getObject("from_month", LocalDate.class), row.getString("because"), row.getString("name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    /** @throws BrokenRule where there are too few months before it or after it to draw limits from, and for a reason that says too little @throws NotOpen for what is not measured */
    public void say(Viewer viewer, String measure, LocalDate from, String because) {
        var reason = Reason.given(because, "because");
        holdAlone(viewer, measure);
        var chart = MeasureChart.of(measures.series(viewer, measure), List.of(), of(viewer, measure));
        if (!chart.possibleLevels().contains(from)) {
            throw new BrokenRule("measures.rule.level", "from", ControlChart.FEWEST);
        }
        sql.sql("insert into insight.new_level (area_id, id, measure, from_month, because, set_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), measure, from, reason, viewer.account().value()).update();
    }

    /** @throws NotOpen where there is none, or it is taken back already */
    public void takeBack(Viewer viewer, String measure, UUID level, String because) {
        var reason = Reason.given(because, "why");
        holdAlone(viewer, measure);
        of(viewer, measure).stream().filter(one -> one.id().equals(level)).findFirst().orElseThrow(NotOpen::new);
        sql.sql("insert into insight.new_level_back (area_id, level_id, because, taken_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), level, reason, viewer.account().value()).update();
    }

    /** Until the transaction ends nobody else moves the limits of this measure: two at once could leave a stretch too short for any. */
    private void holdAlone(Viewer viewer, String measure) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 1296))").param("what", viewer.area() + " " + measure).query().listOfRows();
    }
}
