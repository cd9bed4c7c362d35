package holdepunkt.notices;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.intake.events.NominationAnswered;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.Seat;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingInvited;
import holdepunkt.meetings.events.SeatAsked;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears of meetings and answers and puts down who is to be told. She is told of a seat that waits for her; those who come, of the meeting and its
 * changes; she and whoever asked, that there is an answer.
 */
@Component
class HearingMeetings {

    static final String ACTOR = "notices";

    private final Gate gate;
    private final Outbox outbox;
    private final Meetings meetings;
    private final Accounts accounts;

    HearingMeetings(Gate gate, Outbox outbox, Meetings meetings, Accounts accounts) {
        this.gate = gate;
        this.outbox = outbox;
        this.meetings = meetings;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(SeatAsked event) {
        about(event.area(), event.person(), opening -> accounts.ofPerson(event.area(), event.person())
                .ifPresent(account -> outbox.add(event.area(), event.person(), account, "seat_asked", event.seat(), "asked")));
    }

    @ApplicationModuleListener
    void on(MeetingInvited event) {
        about(event.area(), event.person(), opening -> {
            var turn = Integer.toString(event.change());
            var seat = meetings.find(opening, event.meeting()).seats().stream().filter(one -> one.id().equals(event.seat())).findFirst();
            seat.map(Seat::account).ifPresent(account -> outbox.add(event.area(), event.person(), account.value(), "meeting", event.meeting(), turn));
            accounts.ofPerson(event.area(), event.person()).ifPresent(hers -> outbox.add(event.area(), event.person(), hers, "meeting", event.meeting(), turn));
        });
    }

    @ApplicationModuleListener
    void on(MeetingCancelled event) {
        about(event.area(), event.person(), opening -> {
            var meeting = meetings.find(opening, event.meeting());
            meeting.coming().stream().filter(Seat::isInvited).filter(seat -> seat.account() != null)
                    .forEach(seat -> outbox.add(event.area(), event.person(), seat.account().value(), "meeting", event.meeting(), "cancelled"));
            accounts.ofPerson(event.area(), event.person()).ifPresent(hers -> outbox.add(event.area(), event.person(), hers, "meeting", event.meeting(), "cancelled"));
        });
    }

    /** She and whoever asked. What was answered they read inside. */
    @ApplicationModuleListener
    void on(NominationAnswered event) {
        about(event.area(), event.person(), opening -> {
            var turn = event.answerId().toString();
            accounts.ofPerson(event.area(), event.person()).ifPresent(hers -> outbox.add(event.area(), event.person(), hers, "answer", event.nomination(), turn));
            outbox.add(event.area(), event.person(), event.askedBy(), "answer", event.nomination(), turn);
        });
    }

    private void about(UUID area, UUID person, Consumer<Opening> work) {
        gate.pass(Act.about(Viewer.system(new AreaId(area), ACTOR), "put down who is to be told", "meeting", Action.SEE, new PersonId(person)), opening -> {
            work.accept(opening);
            return Boolean.TRUE;
        });
    }
}
