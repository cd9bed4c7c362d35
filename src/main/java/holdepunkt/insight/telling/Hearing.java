package holdepunkt.insight.telling;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.feedback.events.MirrorAnswered;
import holdepunkt.intake.events.NominationEvent;
import holdepunkt.meetings.events.CoordinatorChanged;
import holdepunkt.meetings.events.DecisionTaken;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import holdepunkt.meetings.events.LetterFinished;
import holdepunkt.meetings.events.LetterGiven;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingClosed;
import holdepunkt.meetings.events.MeetingHeld;
import holdepunkt.meetings.events.MeetingOpened;
import holdepunkt.promises.events.PromiseMade;
import holdepunkt.promises.events.PromiseMarked;
import holdepunkt.promises.events.PromiseOverdue;
import holdepunkt.promises.events.ServiceStarted;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens, after it happened, and adds it to the telling that counts. Asks nobody and tells nobody. */
@Component
class Hearing {

    static final String ACTOR = "insight";

    private final Gate gate;
    private final Tellings tellings;
    private final TellingAnew anew;

    Hearing(Gate gate, Tellings tellings, TellingAnew anew) {
        this.gate = gate;
        this.tellings = tellings;
        this.anew = anew;
    }

    @ApplicationModuleListener
    void on(MeetingOpened opened) {
        hear(opened.area(), opened);
    }

    @ApplicationModuleListener
    void on(MeetingCancelled cancelled) {
        hear(cancelled.area(), cancelled);
    }

    @ApplicationModuleListener
    void on(MeetingHeld held) {
        hear(held.area(), held);
    }

    @ApplicationModuleListener
    void on(FollowUpDone done) {
        hear(done.area(), done);
    }

    @ApplicationModuleListener
    void on(HowItWasTold told) {
        hear(told.area(), told);
    }

    @ApplicationModuleListener
    void on(MirrorAnswered answered) {
        hear(answered.area(), answered);
    }

    @ApplicationModuleListener
    void on(MeetingClosed closed) {
        hear(closed.area(), closed);
    }

    @ApplicationModuleListener
    void on(LetterFinished finished) {
        hear(finished.area(), finished);
    }

    @ApplicationModuleListener
    void on(LetterGiven given) {
        hear(given.area(), given);
    }

    @ApplicationModuleListener
    void on(DecisionTaken decided) {
        hear(decided.area(), decided);
    }

    @ApplicationModuleListener
    void on(NominationEvent question) {
        hear(question.area(), question);
    }

    @ApplicationModuleListener
    void on(CoordinatorChanged seat) {
        hear(seat.area(), seat);
    }

    @ApplicationModuleListener
    void on(PromiseMade made) {
        hear(made.area().value(), made);
    }

    @ApplicationModuleListener
    void on(PromiseMarked marked) {
        hear(marked.area().value(), marked);
    }

    @ApplicationModuleListener
    void on(PromiseOverdue late) {
        hear(late.area().value(), late);
    }

    @ApplicationModuleListener
    void on(ServiceStarted start) {
        hear(start.area().value(), start);
    }

    private void hear(UUID areaId, Object event) {
        var area = new AreaId(areaId);
        var told = EventWords.of(event);
        gate.asSystem(area, ACTOR, "insight: hear", () -> {
            tellings.holdStill(area);
            var telling = tellings.latest(area);
            if (telling != null) {
                tellings.add(area, telling, told);
            }
        });
        begun(area);
    }

    /** The first thing heard in an area begins its first telling, which has it from the records. */
    private void begun(AreaId area) {
        gate.asSystem(area, ACTOR, "insight: begin", () -> {
            if (tellings.latest(area) == null) {
                tellings.holdAlone(area);
                if (tellings.latest(area) == null) {
                    anew.begin(area);
                }
            }
        });
    }
}
