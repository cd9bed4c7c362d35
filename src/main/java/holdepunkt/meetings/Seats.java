package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of seats: asked for, answered by her, ended, invited. They are read with their meeting. */
@Component
class Seats {

    private final JdbcClient sql;
    private final Sealing sealing;

    Seats(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    UUID add(Opening opening, UUID meeting, NewSeat seat, @Nullable Colleague colleague, @Nullable String standsOn) {
        var id = UUID.randomUUID();
        var guest = sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), "meetings.seat.guest_name", id), seat.guest());
        sql.sql("""
                insert into meetings.seat (area_id, id, meeting_id, person_id, account_id, guest_name, role, unit_id, way, stands_on, marked, instead_of, asked_by)
                values (:area, :id, :meeting, :person, :account, :guest, :role, :unit, :way, :stands, :marked, :instead, :by)""")
                .param("area", opening.area().value()).param("id", id).param("meeting", meeting).param("person", opening.person().value())
                .param("account", seat.account() == null ? null : seat.account().value(), java.sql.Types.OTHER)
                .param("guest", guest, java.sql.Types.BINARY).param("role", seat.role().code())
                .param("unit", colleague == null ? null : colleague.unit().value(), java.sql.Types.OTHER).param("way", seat.way())
                .param("stands", standsOn, java.sql.Types.VARCHAR).param("marked", seat.student() ? "student" : null, java.sql.Types.VARCHAR)
                .param("instead", seat.insteadOf(), java.sql.Types.OTHER).param("by", opening.viewer().account().value()).update();
        return id;
    }

    /** @param saidTo who wrote down what she said aloud, or null when she answered herself */
    void yes(Opening opening, Meeting meeting, Seat seat, List<String> classes, @Nullable UUID saidTo) {
        sql.sql("insert into meetings.seat_yes (area_id, id, seat_id, meeting_id, person_id, classes, said_to, said_by) values (:area, :id, :seat, :meeting, :person, :classes, :to, :by)")
                .param("area", opening.area().value()).param("id", UUID.randomUUID()).param("seat", seat.id()).param("meeting", meeting.id())
                .param("person", opening.person().value()).param("classes", classes.toArray(String[]::new))
                .param("to", saidTo, java.sql.Types.OTHER).param("by", opening.viewer().account().value()).update();
    }

    void no(Opening opening, Meeting meeting, Seat seat) {
        about(opening, meeting, seat, "insert into meetings.seat_no (area_id, id, seat_id, meeting_id, person_id, said_by) values (?, ?, ?, ?, ?, ?)");
    }

    /** In the transaction and by the hand of whoever takes it back. Who sat at a meeting that was held, sat there: what is taken back then is the sight of it. */
    void takenBack(UUID area, UUID person, UUID seat) {
        sql.sql("""
                insert into meetings.seat_no (area_id, id, seat_id, meeting_id, person_id, said_by)
                select s.area_id, gen_random_uuid(), s.id, s.meeting_id, s.person_id, sec.actor() from meetings.seat s
                 where s.area_id = :area and s.person_id = :person and s.id = :seat
                   and not exists (select from meetings.holding h where h.area_id = s.area_id and h.meeting_id = s.meeting_id)
                   and not exists (select from meetings.meeting_closing z where z.area_id = s.area_id and z.meeting_id = s.meeting_id)""")
                .param("area", area).param("person", person).param("seat", seat).update();
    }

    void end(Opening opening, Meeting meeting, Seat seat) {
        about(opening, meeting, seat, "insert into meetings.seat_end (area_id, id, seat_id, meeting_id, person_id, ended_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing");
    }

    void oneService(Opening opening, Meeting meeting, Seat seat) {
        sql.sql("insert into meetings.one_service_yes (area_id, id, meeting_id, person_id, unit_id, said_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), UUID.randomUUID(), meeting.id(), opening.person().value(), seat.unit().value(),
                        opening.viewer().account().value()).update();
    }

    void invited(Opening opening, Meeting meeting, UUID seat, int change) {
        sql.sql("insert into meetings.invitation (area_id, id, seat_id, meeting_id, person_id, change, invited_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), seat, meeting.id(), opening.person().value(), change, opening.viewer().account().value())
                .update();
    }

    private void about(Opening opening, Meeting meeting, Seat seat, String statement) {
        sql.sql(statement).params(opening.area().value(), UUID.randomUUID(), seat.id(), meeting.id(), opening.person().value(),
                opening.viewer().account().value()).update();
    }
}
