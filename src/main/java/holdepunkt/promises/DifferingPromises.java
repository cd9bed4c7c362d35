package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.Gate;
import holdepunkt.promises.events.PromiseMarked;
import holdepunkt.signals.RaisingSignals;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** R18: where the two sides say differently it is taken up, so that somebody other than the promiser asks. Never a sanction, and no report of her marks. */
@Component
class DifferingPromises {

    static final String KIND = "promise_difference";

    private final JdbcClient sql;
    private final Gate gate;
    private final RaisingSignals raising;

    DifferingPromises(JdbcClient sql, Gate gate, RaisingSignals raising) {
        this.sql = sql;
        this.gate = gate;
        this.raising = raising;
    }

    @ApplicationModuleListener
    void on(PromiseMarked marked) {
        gate.asSystem(marked.area(), "deadlines", "promises: difference", () -> sql.sql("""
                select promiser_id from promises.standing
                 where area_id = :area and id = :id and her_mark is not null and promiser_mark is not null and her_mark <> promiser_mark""")
                .param("area", marked.area().value()).param("id", marked.promise()).query(UUID.class).optional()
                .ifPresent(promiser -> raising.raise(marked.area(), marked.person(), KIND, marked.promise(), new AccountId(promiser))));
    }
}
