package holdepunkt.meetings.room;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Meetings;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way into a room, and the number that tells whether anything in it has changed. */
@Component
public class Rooms {

    private final Meetings meetings;
    private final JdbcClient sql;

    Rooms(Meetings meetings, JdbcClient sql) {
        this.meetings = meetings;
        this.sql = sql;
    }

    /** @throws NotOpen when there is no such meeting of hers, or the viewer has no place in it */
    public Room enter(Opening opening, UUID meeting) {
        var found = meetings.find(opening, meeting);
        return Room.of(opening, found, found.header().href());
    }

    /** The one meeting a link is for. @throws NotOpen when its seat has been taken away meanwhile */
    public Room enterByLink(Opening guest, String code) {
        return Room.of(guest, meetings.all(guest).stream().findFirst().orElseThrow(NotOpen::new), "/at/" + code);
    }

    /** Whether the viewer has a place in it, and there was something to have a place in: where nobody met, there is no room and no letter. */
    public boolean isOpenTo(Opening opening, Meeting meeting) {
        return !nobodyMet(meeting, opening) && new Room(opening, meeting, meeting.header().href()).mayEnter();
    }

    private boolean nobodyMet(Meeting meeting, Opening opening) {
        return meeting.isOver() && sql.sql("select exists (select from meetings.meeting_closing where area_id = ? and meeting_id = ? and way = 'nobody_met')")
                .params(opening.area().value(), meeting.id()).query(Boolean.class).single();
    }

    /** Grows with every change of what all see in the room; says nothing else. */
    public long version(Room room) {
        return sql.sql("""
                select (select count(*) + coalesce(sum(version), 0) from meetings.decision_line where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.decision_strike where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.option_line where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.presence where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.read_back where area_id = :area and meeting_id = :meeting)
                     + (select count(*) + coalesce(sum(version), 0) from meetings.letter_text where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.release where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.release_end where area_id = :area and meeting_id = :meeting)
                     + (select count(*) from meetings.letter_version where area_id = :area and meeting_id = :meeting)""")
                .param("area", room.area().value()).param("meeting", room.id()).query(Long.class).single();
    }
}
