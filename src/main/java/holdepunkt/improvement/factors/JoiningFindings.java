package holdepunkt.improvement.factors;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two findings that say the same become one; the history has both. Called inside the gate. */
@Component
public class JoiningFindings {

    private final JdbcClient sql;
    private final FactorMaps maps;
    private final ChangingFactorMaps changing;

    JoiningFindings(JdbcClient sql, FactorMaps maps, ChangingFactorMaps changing) {
        this.sql = sql;
        this.maps = maps;
        this.changing = changing;
    }

    /**
     * @param kept the one that stands, as it is worded
     * @param gone the one that goes off the map; what was said, pointed and voted about it goes with the other
     * @throws BrokenRule where one of them stands there no more, or they are the same
     */
    public void join(Viewer viewer, UUID map, UUID kept, UUID gone) {
        Builders.mustBuild(viewer);
        maps.lock(map);
        var now = maps.now(viewer, map).map();
        var other = now.finding(gone).filter(one -> !one.id().equals(kept)).orElseThrow(() -> new BrokenRule("factors.rule.taken_away", "other"));
        if (now.finding(kept).isEmpty()) {
            throw BrokenRule.of("factors.rule.taken_away");
        }
        changing.change(viewer, map, before -> new MapChange("joined", kept, other.text(), one -> one.joining(kept, gone)));
        sql.sql("insert into improvement.factor_join (area_id, id, map_id, kept, gone, joined_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), map, kept, gone, viewer.account().value()).update();
    }
}
