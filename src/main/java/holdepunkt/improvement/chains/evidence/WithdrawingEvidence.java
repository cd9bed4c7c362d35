package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.ChainChanged;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A piece of evidence no longer counts, and why. It stays to be read. Called inside the gate. */
@Component
public class WithdrawingEvidence {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    WithdrawingEvidence(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** Withdrawn once; a second time changes nothing. @throws NotOpen when no such evidence stands in the chain */
    public void withdraw(Viewer viewer, UUID chain, UUID evidence, String because) {
        Builders.mustBuild(viewer);
        var why = EvidenceRules.saysSomething(because, "because", 300);
        boolean there = sql.sql("select exists (select from improvement.evidence where area_id = ? and chain_id = ? and id = ?)")
                .params(viewer.area().value(), chain, evidence).query(Boolean.class).single();
        if (!there) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.evidence_withdrawal (area_id, id, evidence_id, because, withdrawn_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), evidence, why, viewer.account().value()).update();
        events.publishEvent(new ChainChanged(viewer, chain));
    }
}
