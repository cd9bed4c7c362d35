package holdepunkt.meetings.room;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody at the table: how they are there, and how each understood it. Hers comes first. */
@Repository
public class Voices {

    private static final List<String> WAYS = List.of("in_room", "phone", "video", "left", "not_here");
    private static final List<String> ANSWERS = List.of("yes", "not_quite", "unknown");

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    Voices(JdbcClient sql, Sealing sealing, Drafts drafts, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.drafts = drafts;
        this.events = events;
    }

    private record Said(@Nullable String how, @Nullable String answer, @Nullable String words) {}

    public List<Voice> of(Room room) {
        Map<String, Said> said = new HashMap<>();
        sql.sql("""
                select coalesce(p.seat, b.seat) as seat, p.how, b.answer, b.words, b.id
                  from (select distinct on (seat_id) coalesce(seat_id::text, 'her') as seat, how from meetings.presence
                         where area_id = :area and meeting_id = :meeting order by seat_id, noted_at desc) p
                  full join (select distinct on (seat_id) coalesce(seat_id::text, 'her') as seat, answer, words, id from meetings.read_back
                              where area_id = :area and meeting_id = :meeting order by seat_id, noted_at desc) b on b.seat = p.seat""")
                .param("area", room.area().value()).param("meeting", room.id())
                .query(row -> {
                    said.put(row.getString("seat"), said(room, row));
                });
        var her = voice(said, null, room);
        return Stream.concat(Stream.of(her), room.table().stream().map(seat -> voice(said, seat, room))).toList();
    }

    private Said said(Room room, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = id == null ? null : sealing.openOrNull(place(room, id), row.getBytes("words"));
        return new Said(row.getString("how"), row.getString("answer"), words == null ? null : words.reveal());
    }

    private static Voice voice(Map<String, Said> all, holdepunkt.meetings.@Nullable Seat seat, Room room) {
        var said = all.getOrDefault(seat == null ? "her" : seat.id().toString(), new Said(null, null, null));
        return seat == null
                ? new Voice(null, null, room.meeting().header().called(), null, "her", said.how(), said.answer(), said.words())
                : new Voice(seat.id(), seat.account(), seat.name(), seat.unitName(), seat.role().code(), said.how(), said.answer(), said.words());
    }

    /** @param voice a seat's id, or {@code her} */
    public void notePresence(Room room, String voice, String how) {
        room.writing();
        if (!WAYS.contains(how)) {
            throw new BrokenRule("core.error.unreadable", "how");
        }
        var seat = seat(room, voice);
        if (room.isGuest() && !mine(room, seat)) {
            throw new BrokenRule("room.rule.ownVoice", "voice");
        }
        sql.sql("""
                insert into meetings.presence (area_id, id, meeting_id, person_id, seat_id, how, noted_by)
                values (:area, gen_random_uuid(), :meeting, :person, :seat, :how, :actor)""")
                .param("area", room.area().value()).param("meeting", room.id()).param("person", room.opening().person().value())
                .param("seat", seat, Types.OTHER).param("how", how).param("actor", room.opening().viewer().account().value()).update();
        events.publishEvent(new RoomChanged(room.id()));
    }

    /**
     * «This is how I understood it.» Each says it for themselves, or aloud to whoever writes.
     *
     * @throws BrokenRule for another than oneself, unless one leads, writes, supports or is her contact or coordinator
     */
    public void understood(Room room, String voice, String answer, PersonText words) {
        room.writing();
        if (!ANSWERS.contains(answer)) {
            throw new BrokenRule("room.rule.answer", "answer");
        }
        var seat = seat(room, voice);
        if (!mine(room, seat) && !room.mayNoteForOthers()) {
            throw new BrokenRule("room.rule.ownVoice", "voice");
        }
        var id = UUID.randomUUID();
        sql.sql("""
                insert into meetings.read_back (area_id, id, meeting_id, person_id, seat_id, answer, words, noted_by)
                values (:area, :id, :meeting, :person, :seat, :answer, :words, :actor)""")
                .param("area", room.area().value()).param("id", id).param("meeting", room.id()).param("person", room.opening().person().value())
                .param("seat", seat, Types.OTHER).param("answer", answer).param("words", sealing.sealOrNull(place(room, id), words), Types.BINARY)
                .param("actor", room.opening().viewer().account().value()).update();
        drafts.clear(room, "readback");
        events.publishEvent(new RoomChanged(room.id()));
    }

    private static boolean mine(Room room, @Nullable UUID seat) {
        return seat == null ? room.opening().own() : room.isMine(seat);
    }

    private static @Nullable UUID seat(Room room, String voice) {
        if (voice.equals("her")) {
            return null;
        }
        return room.meeting().coming().stream().map(holdepunkt.meetings.Seat::id).filter(id -> id.toString().equals(voice)).findFirst().orElseThrow(NotOpen::new);
    }

    private static Sealing.Place place(Room room, UUID id) {
        return new Sealing.Place(room.area(), room.opening().person(), "meetings.read_back.words", id);
    }
}
