package holdepunkt.meetings.room.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.meetings.room.TakingDecisions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Decision lines: a new one, and one that is put in other words. */
@Controller
class LineController {

    private final Rooms rooms;
    private final DecisionLines lines;
    private final TakingDecisions taking;
    private final Drafts drafts;

    LineController(Rooms rooms, DecisionLines lines, TakingDecisions taking, Drafts drafts) {
        this.rooms = rooms;
        this.lines = lines;
        this.taking = taking;
        this.drafts = drafts;
    }

    @PostMapping("/people/{person}/meetings/{meeting}/room/lines")
    @OpenPerson("meeting")
    ModelAndView add(Opening opening, @PathVariable UUID meeting, @Valid LineForm form) {
        var room = rooms.enter(opening, meeting);
        taking.take(room, form.decision());
        return toRoom(room);
    }

    @PostMapping("/at/{code}/room/lines")
    @OpenByCode("meeting-seat")
    ModelAndView addByLink(Opening opening, @PathVariable String code, @Valid LineForm form) {
        var room = rooms.enterByLink(opening, code);
        taking.take(room, form.decision());
        return toRoom(room);
    }

    @GetMapping("/people/{person}/meetings/{meeting}/room/lines/{line}")
    @OpenPerson("meeting")
    ModelAndView show(Opening opening, @PathVariable UUID meeting, @PathVariable UUID line, Page page) {
        var room = rooms.enter(opening, meeting).writing();
        return page.show("meetings/room/line", "room.line.title", "room", room, "line", lines.one(opening, meeting, line), "draft", drafts.of(room, "line-" + line));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/room/lines/{line}")
    @OpenPerson("meeting")
    ModelAndView change(Opening opening, @PathVariable UUID meeting, @PathVariable UUID line, @Valid LineForm form) {
        var room = rooms.enter(opening, meeting);
        taking.change(room, line, form.decision(), form.seen());
        return toRoom(room);
    }

    @PostMapping("/people/{person}/meetings/{meeting}/room/lines/{line}/strike")
    @OpenPerson("meeting")
    ModelAndView strike(Opening opening, @PathVariable UUID meeting, @PathVariable UUID line) {
        var room = rooms.enter(opening, meeting);
        taking.strike(room, line);
        return toRoom(room);
    }

    private static ModelAndView toRoom(Room room) {
        return new ModelAndView("redirect:" + room.href() + "#lines");
    }
}
