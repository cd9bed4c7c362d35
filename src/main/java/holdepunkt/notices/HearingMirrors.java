package holdepunkt.notices;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.feedback.events.StillToAnswer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** She may still say how a meeting was: told once, in the same words as anything else, and only while it is so. */
@Component
class HearingMirrors {

    static final String KIND = "mirror";

    private final Gate gate;
    private final Outbox outbox;
    private final Accounts accounts;
    private final JdbcClient sql;

    HearingMirrors(Gate gate, Outbox outbox, Accounts accounts, JdbcClient sql) {
        this.gate = gate;
        this.outbox = outbox;
        this.accounts = accounts;
        this.sql = sql;
    }

    @ApplicationModuleListener
    void on(StillToAnswer event) {
        gate.asSystem(new AreaId(event.area()), HearingMeetings.ACTOR, "put down who is to be told", () -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(hers -> outbox.add(event.area(), event.person(), hers, KIND, event.mirror(), "still")));
    }

    boolean stillWaits(UUID area, UUID mirror) {
        return sql.sql("select feedback.waits_for_her(?, ?)").params(area, mirror).query(Boolean.class).single();
    }
}
