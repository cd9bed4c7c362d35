package holdepunkt.insight;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.intake.events.NominationAnswered;
import holdepunkt.intake.events.NominationClosed;
import holdepunkt.intake.events.NominationMade;
import holdepunkt.intake.events.NominationOverdue;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The same life as it is heard while it happens. */
public final class LifeEvents {

    private final List<Object> events = new ArrayList<>();
    private final UUID area;

    private LifeEvents(AreaId area) {
        this.area = area.value();
    }

    public static List<Object> of(Life life, AreaId area) {
        var heard = new LifeEvents(area);
        life.questions.forEach(heard::question);
        life.meetings.forEach(heard::meeting);
        return heard.events;
    }

    private void question(Life.Question one) {
        events.add(new NominationMade(area, one.id(), one.person(), one.route(), one.sameDay() ? "same_day" : "ordinary", UUID.randomUUID(), Set.copyOf(one.ticks()),
                NominationMade.ageBand(Life.born(one.person()), one.made()), one.made(), one.due()));
        one.answers().forEach(answer -> events.add(new NominationAnswered(area, one.id(), one.person(), answer.answer(), answer.id(), UUID.randomUUID(),
                LocalDate.ofInstant(answer.at(), Period.NORWAY), answer.at())));
        if (one.closed() != null) {
            events.add(new NominationClosed(area, one.id(), one.person(), one.closedAs(), one.closed()));
        }
        if (one.toldLate()) {
            events.add(new NominationOverdue(area, one.id(), one.person(), one.due()));
        }
    }

    private void meeting(Life.Meeting one) {
        var from = one.from() == null ? null : one.from().id();
        var kind = one.from() == null ? "care_group" : "network";
        events.add(new MeetingOpened(area, one.person(), one.id(), kind, from, one.begins().minusSeconds(600), one.opened()));
        switch (one.fate()) {
            case "held" -> events.add(new MeetingHeld(area, one.person(), one.id(), kind, from, false, false, one.begins(), one.minutes(), one.fateAt()));
            case "late", "early" -> events.add(new MeetingCancelled(area, one.person(), one.id(), one.begins(), one.minutes(), one.fateAt()));
            default -> { }
        }
        if (one.written() != null) {
            events.add(new LetterFinished(area, one.person(), one.id(), UUID.randomUUID(), 1, one.written()));
        }
        if (one.given() != null) {
            events.add(new LetterGiven(area, one.person(), one.id(), UUID.randomUUID(), "in_hand", one.given()));
        }
        one.lines().forEach(line -> line(one, line));
        one.asked().forEach(at -> events.add(new HowItWasTold(area, one.person(), one.id(), "later", "yes", at)));
        if (one.came() != null) {
            events.add(new FollowUpDone(area, one.person(), one.id(), "way_in", one.came()));
        }
        if (one.closed() != null) {
            events.add(new MeetingClosed(area, one.person(), one.id(), one.fate().equals("held") ? "ordinary" : "nobody_met", one.begins(), one.minutes(), one.closed()));
        }
        one.coordinator().forEach(said -> events.add(new CoordinatorChanged(area, one.person(), one.id(), said.seat(), said.what(), said.at())));
    }

    private void line(Life.Meeting one, Life.Line line) {
        events.add(new DecisionTaken(area, one.person(), one.id(), line.id(), line.kind(), one.written()));
        var promise = line.promise();
        if (promise == null) {
            return;
        }
        var she = new PersonId(one.person());
        var here = new AreaId(area);
        events.add(new PromiseMade(here, she, promise.id(), line.id(), line.kind(), promise.by()));
        if (promise.moved() != null) {
            var moved = promise.moved();
            events.add(new PromiseMarked(here, she, promise.id(), moved.side(), moved.mark(), moved.by(), moved.at()));
        }
        promise.marks().forEach(mark -> events.add(new PromiseMarked(here, she, promise.id(), mark.side(), mark.mark(), null, mark.at())));
        promise.starts().forEach(start -> events.add(new ServiceStarted(here, she, promise.id(), start.side(), start.began(), start.at())));
        if (promise.overdue()) {
            events.add(new PromiseOverdue(here, she, promise.id(), promise.by()));
        }
    }
}
