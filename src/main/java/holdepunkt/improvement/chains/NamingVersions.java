package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group gives the chain, as it is now, a name to come back to. Called inside the gate. */
@Component
public class NamingVersions {

    private final JdbcClient sql;
    private final Chains chains;

    NamingVersions(JdbcClient sql, Chains chains) {
        this.sql = sql;
        this.chains = chains;
    }

    /** @throws BrokenRule when the name is taken */
    public void name(Viewer viewer, UUID chain, String name) {
        Builders.mustBuild(viewer);
        var words = ChainRules.aNameIsShort(name, "name");
        var now = chains.now(viewer, chain);
        try {
            sql.sql("insert into improvement.named_version (area_id, id, chain_id, number, name, named_by) values (?, ?, ?, ?, ?, ?)")
                    .params(viewer.area().value(), UUID.randomUUID(), chain, now.version(), words, viewer.account().value()).update();
        } catch (DuplicateKeyException taken) {
            throw new BrokenRule("chains.rule.name_taken", "name", words);
        }
    }
}
