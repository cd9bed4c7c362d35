package holdepunkt.notices;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.rights.events.RestrictionAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What she holds back was answered: she is told in neutral words before anything is let out. */
@Component
class HearingRestrictions {

    static final String KIND = "restriction_answered";

    private final Gate gate;
    private final Outbox outbox;
    private final Accounts accounts;

    HearingRestrictions(Gate gate, Outbox outbox, Accounts accounts) {
        this.gate = gate;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(RestrictionAnswered event) {
        gate.asSystem(new AreaId(event.area()), HearingMeetings.ACTOR, "put down who is to be told", () -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(hers -> outbox.add(event.area(), event.person(), hers, KIND, event.restriction(), "answered")));
    }
}
