package holdepunkt.meetings.room.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.MeetingPart;
import holdepunkt.meetings.room.Rooms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from the meeting's page into its room. */
@Component
class RoomLink implements MeetingPart {

    private final Rooms rooms;

    RoomLink(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String dataClass() {
        return "meeting";
    }

    @Override
    public Optional<Fragment> on(Opening opening, Meeting meeting) {
        return meeting.isCancelled() || !rooms.isOpenTo(opening, meeting) ? Optional.empty()
                : Optional.of(Fragment.of("meetings/room/_link", "href", meeting.header().href() + "/room", "key", "room.link"));
    }
}
