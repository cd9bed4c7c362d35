package holdepunkt.notices;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.diary.events.ReminderDue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** She asked to be reminded at this hour: the same neutral words as for anything else. */
@Component
class HearingReminders {

    static final String KIND = "own_reminder";

    private final Gate gate;
    private final Outbox outbox;
    private final Accounts accounts;

    HearingReminders(Gate gate, Outbox outbox, Accounts accounts) {
        this.gate = gate;
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(ReminderDue event) {
        gate.asSystem(new AreaId(event.area()), HearingMeetings.ACTOR, "put down who is to be told", () -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(hers -> outbox.add(event.area(), event.person(), hers, KIND, event.person(), event.day().toString())));
    }
}
