package holdepunkt.insight.measured;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.counting.Wish;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where those who lead or improve the work want a measure to be, and why. */
@Component
public class Targets {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final JdbcClient sql;
    private final Measures measures;

    Targets(JdbcClient sql, Measures measures) {
        this.sql = sql;
        this.measures = measures;
    }

    /** The latest first: that one counts. */
    public List<Target> of(Viewer viewer, String measure) {
        return sql.sql("""
                select t.wanted::float8 as wanted, t.because, t.set_at, a.name from insight.target t join access.account a on a.area_id = t.area_id and a.id = t.set_by
                 where t.area_id = ? and t.measure = ? order by t.set_at desc""").params(viewer.area().value(), measure)
                .query((row, number) -> new Target(row.getObject("wanted", Double.class), row.getString("because"), row.getString("name"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant())).list();
    }

    /**
     * @param said a number as it is written here, with a comma; empty where there is to be no target any more
     * @throws BrokenRule for a number that cannot be reached, and for a measure that is to go neither up nor down
     */
    public void set(Viewer viewer, String key, String said, String because) {
        var wanted = read(said);
        var reason = Reason.given(because, "reason");
        var measure = measures.named(key);
        if (measure.wish() == Wish.NEITHER) {
            throw BrokenRule.of("measures.rule.target.neither");
        }
        if (wanted != null && (wanted.signum() < 0 || wanted.compareTo(measure.kind() == Kind.SHARE ? BigDecimal.valueOf(100) : MOST) >= (measure.kind() == Kind.SHARE ? 1 : 0))) {
            throw new BrokenRule("measures.rule.target", "wanted");
        }
        sql.sql("insert into insight.target (area_id, id, measure, wanted, because, set_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), key, wanted, reason, viewer.account().value()).update();
    }

    private static @Nullable BigDecimal read(String said) {
        var plain = said.strip().replace(',', '.');
        try {
            return plain.isEmpty() ? null : new BigDecimal(plain);
        } catch (NumberFormatException e) {
            throw new BrokenRule("measures.rule.target", "wanted");
        }
    }
}
