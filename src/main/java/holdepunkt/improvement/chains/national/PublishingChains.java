package holdepunkt.improvement.chains.national;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.Chains;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group lets other areas take up its chain as it is now. Who answers for what here is not among it. Called inside the gate. */
@Component
public class PublishingChains {

    private final JdbcClient sql;
    private final Chains chains;
    private final CrossingTheBorder border;

    PublishingChains(JdbcClient sql, Chains chains, CrossingTheBorder border) {
        this.sql = sql;
        this.chains = chains;
        this.border = border;
    }

    /** @throws BrokenRule while a column is empty */
    public UUID publish(Viewer viewer, UUID chain) {
        Builders.mustBuild(viewer);
        var now = chains.now(viewer, chain);
        now.content().next().ifPresent(empty -> {
            throw new BrokenRule("chains.rule.whole", "", empty.heading());
        });
        var edition = UUID.randomUUID();
        sql.sql("insert into improvement.national (area_id, id, chain_id, number, area_name, content) values (?, ?, ?, ?, ?, ?::jsonb)")
                .params(viewer.area().value(), edition, chain, now.version(), border.nameOf(viewer), Chains.write(now.content().withoutOwners())).update();
        border.note(viewer, "published", edition);
        return edition;
    }
}
