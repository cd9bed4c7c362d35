package holdepunkt.meetings.room.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The room: whole, and the part of it that changes. */
@Controller
class RoomController {

    private final Rooms rooms;
    private final RoomScreens screens;
    private final Drafts drafts;

    RoomController(Rooms rooms, RoomScreens screens, Drafts drafts) {
        this.rooms = rooms;
        this.screens = screens;
        this.drafts = drafts;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/room")
    @OpenPerson("meeting")
    ModelAndView show(Opening opening, @PathVariable UUID meeting, Page page) {
        return whole(rooms.enter(opening, meeting), page);
    }

    @GetMapping("/at/{code}/room")
    @OpenByCode("meeting-seat")
    ModelAndView guest(Opening opening, @PathVariable String code, Page page) {
        return whole(rooms.enterByLink(opening, code), page);
    }

    private ModelAndView whole(Room room, Page page) {
        return page.show("meetings/room/room", "room.title", "screen", screens.of(room), "line", drafts.of(room, "line"), "option", drafts.of(room, "option"));
    }

    @GetMapping("/people/{person}/meetings/{meeting}/room/now")
    @OpenPerson("meeting")
    ModelAndView now(Opening opening, @PathVariable UUID meeting, Page page) {
        return page.show("meetings/room/now", "room.title", "screen", screens.of(rooms.enter(opening, meeting)));
    }

    @GetMapping("/at/{code}/room/now")
    @OpenByCode("meeting-seat")
    ModelAndView guestNow(Opening opening, @PathVariable String code, Page page) {
        return page.show("meetings/room/now", "room.title", "screen", screens.of(rooms.enterByLink(opening, code)));
    }
}
