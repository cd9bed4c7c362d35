package holdepunkt.feedback;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Seat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mirrors of one person's meetings and the places in them. */
@Component
public class Mirrors {

    private final JdbcClient sql;

    Mirrors(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Mirror> of(Opening opening, Meeting meeting) {
        return all(opening).stream().filter(mirror -> mirror.meeting().equals(meeting.id())).findFirst();
    }

    /** Of all her meetings, the latest first. Which of the meetings a viewer sits in is asked elsewhere. */
    public List<Mirror> all(Opening opening) {
        return sql.sql("""
                select m.id, m.meeting_id, m.form, m.form_version, m.asked_at, feedback.still_only_hers(m.area_id, m.id) as only_hers,
                       feedback.answers_until(m.area_id, m.id) as until
                  from feedback.mirror m where m.area_id = :area and m.person_id = :person order by m.asked_at desc""")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new Mirror(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class), row.getString("form"),
                        row.getString("form_version"), row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getBoolean("only_hers"),
                        row.getObject("until", LocalDate.class))).list();
    }

    /** @throws NotOpen where nobody asked */
    public Mirror find(Opening opening, Meeting meeting) {
        return of(opening, meeting).orElseThrow(NotOpen::new);
    }

    /** @return false when it was asked before */
    boolean add(Opening opening, UUID id, Meeting meeting, String form, String version) {
        return sql.sql("""
                insert into feedback.mirror (area_id, id, meeting_id, person_id, form, form_version, asked_by) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(opening.area().value(), id, meeting.id(), opening.person().value(), form, version, opening.viewer().account().value()).update() == 1;
    }

    void hers(Opening opening, UUID mirror) {
        sql.sql("insert into feedback.place (area_id, id, mirror_id, person_id, side) values (?, gen_random_uuid(), ?, ?, 'person')")
                .params(opening.area().value(), mirror, opening.person().value()).update();
    }

    void place(Opening opening, UUID mirror, UUID seat, Side side) {
        sql.sql("insert into feedback.place (area_id, id, mirror_id, person_id, seat_id, side) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(opening.area().value(), mirror, opening.person().value(), seat, side.code()).update();
    }

    /** Seats of this meeting whose holder was not there, as last noted. */
    List<UUID> absent(Opening opening, Meeting meeting) {
        return sql.sql("""
                select seat_id from (select distinct on (seat_id) seat_id, how from meetings.presence
                                      where area_id = :area and meeting_id = :meeting and seat_id is not null order by seat_id, noted_at desc) p
                 where how = 'not_here'""").param("area", opening.area().value()).param("meeting", meeting.id()).query(UUID.class).list();
    }

    /** How many places of the others are left. Whose they are is not known: a phone in the room takes any of its side. */
    public int left(Opening opening, Mirror mirror) {
        return sql.sql("""
                select count(*) from feedback.place p where p.area_id = :area and p.mirror_id = :mirror and p.seat_id is not null
                   and not exists (select from feedback.place_use u where u.area_id = p.area_id and u.place_id = p.id)""")
                .param("area", opening.area().value()).param("mirror", mirror.id()).query(Integer.class).single();
    }

    /** The seat of one who is signed in and has a place left to answer in. */
    public Optional<Seat> mine(Opening opening, Meeting meeting, Mirror mirror) {
        return meeting.coming().stream().filter(seat -> seat.holder().equals(opening.viewer().account()))
                .filter(seat -> Side.of(seat.role()).filter(side -> isOpen(opening, mirror, seat, side)).isPresent()).findFirst();
    }

    private boolean isOpen(Opening opening, Mirror mirror, Seat seat, Side side) {
        return sql.sql("select feedback.free_place(:area, :mirror, :side, :seat) is not null").param("area", opening.area().value()).param("mirror", mirror.id())
                .param("side", side.code()).param("seat", seat.id()).query(Boolean.class).single();
    }
}
