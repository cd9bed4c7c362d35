package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who has had no hand in the chain looks at what a stone or a link rests on, and says what they saw. Called inside the gate. */
@Component
public class CheckingFromOutside {

    private final JdbcClient sql;
    private final Spots spots;

    CheckingFromOutside(JdbcClient sql, Spots spots) {
        this.sql = sql;
        this.spots = spots;
    }

    /** Whoever works here, but not in the group's unit or the working group, and who has neither changed the chain nor added to it. */
    public boolean isOutside(Viewer viewer, UUID chain) {
        return !viewer.works().isEmpty() && !viewer.worksAs("working_group") && sql.sql("""
                select not exists (select from improvement.chain c where c.area_id = :area and c.id = :chain
                           and exists (select from access.work w where w.area_id = c.area_id and w.unit_id = c.unit_id and w.account_id = :by
                                          and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))
                   and not exists (select from improvement.revision where area_id = :area and chain_id = :chain and made_by = :by)
                   and not exists (select from improvement.evidence where area_id = :area and chain_id = :chain and added_by = :by)""")
                .param("area", viewer.area().value()).param("chain", chain).param("by", viewer.account().value()).query(Boolean.class).single();
    }

    /** @throws BrokenRule for somebody of the group, and for whoever does not work here */
    public void check(Viewer viewer, Spot at, String saw) {
        spots.mustStand(viewer, at);
        if (!isOutside(viewer, at.chain())) {
            throw new BrokenRule("chains.rule.from_outside", "saw");
        }
        sql.sql("insert into improvement.outside_check (area_id, id, chain_id, part_id, saw, checked_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), at.chain(), at.part(), EvidenceRules.saysSomething(saw, "saw", 300), viewer.account().value()).update();
    }
}
