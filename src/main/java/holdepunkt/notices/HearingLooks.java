package holdepunkt.notices;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.oversight.events.LookAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What she asked about her log was answered: she gets the same neutral words as for anything else, and reads inside what it was. */
@Component
class HearingLooks {

    static final String KIND = "look_answered";

    private final Gate gate;
    private final Outbox outbox;
    private final Accounts accounts;

    HearingLooks(Gate gate, Outbox outbox, Accounts accounts) {
        this.gate = gate;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(LookAnswered event) {
        gate.asSystem(new AreaId(event.area()), HearingMeetings.ACTOR, "put down who is to be told", () -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(hers -> outbox.add(event.area(), event.person(), hers, KIND, event.question(), "answered")));
    }
}
