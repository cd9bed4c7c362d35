package holdepunkt.insight;

import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From how many persons an area tells a number, which everything that publishes asks. A new limit counts for what is published after it. */
@Component
public class SmallNumbers {

    private static final int HIGHEST_K = 50;

    private final JdbcClient sql;

    SmallNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate, by anyone of the area. */
    public Suppression of(AreaId area) {
        return new Suppression(limits(area).stream().mapToInt(SmallLimit::k).findFirst().orElse(Suppression.LOWEST_K));
    }

    /** The latest first. */
    public List<SmallLimit> limits(AreaId area) {
        return sql.sql("""
                select l.k, l.because, l.set_at, a.name from insight.small_limit l join access.account a on a.area_id = l.area_id and a.id = l.set_by
                 where l.area_id = ? order by l.set_at desc""").params(area.value())
                .query((row, number) -> new SmallLimit(row.getInt("k"), row.getString("because"), row.getString("name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    /** @throws BrokenRule below five and above fifty */
    public void set(Viewer viewer, int k, String because) {
        if (k < Suppression.LOWEST_K || k > HIGHEST_K) {
            throw new BrokenRule("insight.rule.k", "k", Suppression.LOWEST_K, HIGHEST_K);
        }
        sql.sql("insert into insight.small_limit (area_id, id, k, because, set_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), k, because.strip(), viewer.account().value()).update();
    }
}
