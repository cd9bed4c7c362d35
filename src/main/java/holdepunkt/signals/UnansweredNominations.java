package holdepunkt.signals;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.intake.events.NominationOverdue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A question about a meeting got no answer in time: somebody takes it up. */
@Component
class UnansweredNominations {

    private final Gate gate;
    private final RaisingSignals raising;

    UnansweredNominations(Gate gate, RaisingSignals raising) {
        this.gate = gate;
        this.raising = raising;
    }

    @ApplicationModuleListener
    void on(NominationOverdue late) {
        var area = new AreaId(late.area());
        gate.asSystem(area, "deadlines", "signals: unanswered", () -> raising.raise(area, new PersonId(late.person()), "nomination_overdue", late.nomination()));
    }
}
