package holdepunkt.meetings.room.web;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.live.ChangeStream;
import holdepunkt.core.web.Download;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where an open room hears that something changed. Content is fetched through the door, never sent from here. */
@Controller
class ChangesController {

    static final String ROUTE = "/people/{person}/meetings/{meeting}/room/changes";
    private static final String BY_LINK = "/at/{code}/room/changes";

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final Rooms rooms;
    private final LiveRooms live;

    ChangesController(Rooms rooms, LiveRooms live) {
        this.rooms = rooms;
        this.live = live;
    }

    @GetMapping(ROUTE)
    @OpenPerson("meeting")
    ModelAndView listen(Opening opening, @PathVariable UUID meeting) {
        return stream(rooms.enter(opening, meeting), ROUTE);
    }

    @GetMapping(BY_LINK)
    @OpenByCode("meeting-seat")
    ModelAndView guest(Opening opening, @PathVariable String code) {
        return stream(rooms.enterByLink(opening, code), BY_LINK);
    }

    private ModelAndView stream(Room room, String route) {
        var opening = room.opening();
        var act = Act.about(opening.viewer(), "GET " + route, "meeting", Action.SEE, opening.person());
        if (!live.hasPlace(room.id())) {
            // Without a stream the page asks by itself at intervals.
            return new ModelAndView(new Download("event: full\ndata: 0\n\n".getBytes(), "text/event-stream;charset=UTF-8", "changes"));
        }
        return new ModelAndView(new ChangeStream(Long.toString(rooms.version(room)), LIFE, line -> live.listen(new Listener(line, act, room.id())), live::leave));
    }
}
