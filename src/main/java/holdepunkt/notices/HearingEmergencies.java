package holdepunkt.notices;

import holdepunkt.consent.events.EmergencyAccessTaken;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Emergency access was taken: she gets the same neutral words as for anything else, and reads inside who it was. */
@Component
class HearingEmergencies {

    private final Gate gate;
    private final Outbox outbox;
    private final Accounts accounts;

    HearingEmergencies(Gate gate, Outbox outbox, Accounts accounts) {
        this.gate = gate;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(EmergencyAccessTaken event) {
        gate.asSystem(new AreaId(event.area()), HearingMeetings.ACTOR, "put down who is to be told", () -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(hers -> outbox.add(event.area(), event.person(), hers, "emergency", event.access(), "taken")));
    }
}
