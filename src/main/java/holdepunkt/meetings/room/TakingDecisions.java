package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.Stale;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes decision lines while the meeting talks. New lines never stand in each other's way; one line has one text at a time. */
@Component
public class TakingDecisions {

    private final DecisionLines lines;
    private final Drafts drafts;
    private final RoomFinish finish;
    private final ApplicationEventPublisher events;

    TakingDecisions(DecisionLines lines, Drafts drafts, RoomFinish finish, ApplicationEventPublisher events) {
        this.lines = lines;
        this.drafts = drafts;
        this.finish = finish;
        this.events = events;
    }

    /** @throws BrokenRule when it is no decision yet, or the letter has already gone out */
    public UUID take(Room room, Decision given) {
        var decision = checked(room, given);
        var id = UUID.randomUUID();
        lines.add(room.opening(), room.id(), id, decision);
        drafts.clear(room, "line");
        changed(room);
        return id;
    }

    /**
     * @param seen the version this writer had before them
     * @throws Stale with both texts when someone else was first
     */
    public void change(Room room, UUID line, Decision given, long seen) {
        var before = lines.one(room.opening(), room.id(), line);
        var decision = checked(room, given);
        if (before.version() != seen || !lines.change(room.opening(), line, decision, seen)) {
            throw new Stale();
        }
        drafts.clear(room, "line-" + line);
        changed(room);
    }

    public void strike(Room room, UUID line) {
        room.writing();
        finish.notYet(room);
        lines.one(room.opening(), room.id(), line);
        lines.strike(room.opening(), room.id(), line);
        changed(room);
    }

    private Decision checked(Room room, Decision given) {
        room.writing();
        finish.notYet(room);
        var decision = kept(room, given.ofItsKind());
        DecisionRules.hold(decision, LocalDate.now(Texts.NORWAY));
        if (decision.responsible() != null && room.choices().stream().noneMatch(choice -> decision.responsible().equals(choice.account()))) {
            throw new BrokenRule("room.rule.whoIsHere", "who");
        }
        return decision;
    }

    /** A guest has no desk here to be reminded at: the guest is named, and somebody who works here sees to it. */
    private static Decision kept(Room room, Decision given) {
        var guest = room.takers().stream().filter(seat -> seat.account() == null && seat.holder().equals(given.responsible())).findFirst();
        if (guest.isEmpty()) {
            return given;
        }
        var keeper = room.keeper().orElseThrow(() -> new BrokenRule("room.rule.guestNeedsKeeper", "who"));
        return given.by(keeper.account(), PersonText.of(guest.get().name()));
    }

    private void changed(Room room) {
        events.publishEvent(new RoomChanged(room.id()));
    }
}
