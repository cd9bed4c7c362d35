package holdepunkt.signals;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.people.events.ContactLost;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A fixed contact fell away, or has no successor in time: somebody takes it up. */
@Component
class LostContacts {

    private final Gate gate;
    private final RaisingSignals raising;

    LostContacts(Gate gate, RaisingSignals raising) {
        this.gate = gate;
        this.raising = raising;
    }

    @ApplicationModuleListener
    void on(ContactLost lost) {
        var kind = lost.why().equals("no_successor") ? "no_successor" : "contact_lost";
        var area = new AreaId(lost.area());
        gate.asSystem(area, "deadlines", "signals: contact", () -> raising.raise(area, new PersonId(lost.person()), kind, lost.tie()));
    }
}
