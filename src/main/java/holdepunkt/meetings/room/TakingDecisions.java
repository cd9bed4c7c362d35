package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.Stale;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            var now = lines.one(room.opening(), room.id(), line);
            throw new Stale(now.version(), differences(now.decision(), decision));
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

    static List<Stale.Difference> differences(Decision now, Decision wanted) {
        var found = new ArrayList<Stale.Difference>();
        found.add(new Stale.Difference("what", "room.line.what", now.what().reveal(), wanted.what().reveal()));
        add(found, "ifNot", "room.line.ifNot", text(now.ifNot()), text(wanted.ifNot()));
        add(found, "answerer", "room.line.answerer", text(now.answerer()), text(wanted.answerer()));
        add(found, "wayOn", "room.line.wayOn", text(now.wayOn()), text(wanted.wayOn()));
        add(found, "whoText", "room.line.whoText", text(now.responsibleText()), text(wanted.responsibleText()));
        add(found, "by", "room.line.by", now.by() == null ? "" : now.by().toString(), wanted.by() == null ? "" : wanted.by().toString());
        return found;
    }

    private static void add(List<Stale.Difference> found, String field, String label, String now, String wanted) {
        if (!now.equals(wanted)) {
            found.add(new Stale.Difference(field, label, now, wanted));
        }
    }

    private static String text(@Nullable PersonText text) {
        return text == null ? "" : text.reveal();
    }
}
