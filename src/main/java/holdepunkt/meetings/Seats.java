package holdepunkt.meetings;

import holdepunkt.consent.Told;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.meetings.events.CoordinatorChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of seats: asked for, answered by her, ended, invited. They are read with their meeting. */
@Component
class Seats {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    Seats(JdbcClient sql, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.events = events;
    }

    UUID add(Opening opening, UUID meeting, NewSeat seat, @Nullable Colleague colleague, @Nullable String standsOn) {
        var id = UUID.randomUUID();
        var at = now();
        var guest = sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), "meetings.seat.guest_name", id), seat.guest());
        sql.sql("""
                insert into meetings.seat (area_id, id, meeting_id, person_id, account_id, guest_name, role, unit_id, way, stands_on, marked, instead_of, asked_by, asked_at)
                values (:area, :id, :meeting, :person, :account, :guest, :role, :unit, :way, :stands, :marked, :instead, :by, :at)""")
                .param("area", opening.area().value()).param("id", id).param("meeting", meeting).param("person", opening.person().value())
                .param("account", seat.account() == null ? null : seat.account().value(), java.sql.Types.OTHER)
                .param("guest", guest, java.sql.Types.BINARY).param("role", seat.role().code())
                .param("unit", colleague == null ? null : colleague.unit().value(), java.sql.Types.OTHER).param("way", seat.way())
                .param("stands", standsOn, java.sql.Types.VARCHAR).param("marked", seat.student() ? "student" : null, java.sql.Types.VARCHAR)
                .param("instead", seat.insteadOf(), java.sql.Types.OTHER).param("by", opening.viewer().account().value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        tell(opening, meeting, id, seat.role(), "asked", at);
        if (standsOn != null) {
            tell(opening, meeting, id, seat.role(), "yes", at);
        }
        return id;
    }

    void yes(Opening opening, Meeting meeting, Seat seat, List<String> classes, Told told) {
        var at = now();
        sql.sql("""
                insert into meetings.seat_yes (area_id, id, seat_id, meeting_id, person_id, classes, said_to, language, said_by, said_at)
                values (:area, :id, :seat, :meeting, :person, :classes, :to, :language, :by, :at)""")
                .param("area", opening.area().value()).param("id", UUID.randomUUID()).param("seat", seat.id()).param("meeting", meeting.id())
                .param("person", opening.person().value()).param("classes", classes.toArray(String[]::new))
                .param("to", told.informedBy() == null ? null : told.informedBy().value(), java.sql.Types.OTHER).param("language", told.language())
                .param("by", opening.viewer().account().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        tell(opening, meeting.id(), seat.id(), seat.role(), "yes", at);
    }

    void no(Opening opening, Meeting meeting, Seat seat) {
        var at = now();
        about(opening, meeting, seat, at, "insert into meetings.seat_no (area_id, id, seat_id, meeting_id, person_id, said_by, said_at) values (?, ?, ?, ?, ?, ?, ?)");
        tell(opening, meeting.id(), seat.id(), seat.role(), "no", at);
    }

    /** In the transaction and by the hand of whoever takes it back. Who sat at a meeting that was held, sat there: what is taken back then is the sight of it. */
    void takenBack(UUID area, UUID person, UUID seat) {
        var at = now();
        int taken = sql.sql("""
                insert into meetings.seat_no (area_id, id, seat_id, meeting_id, person_id, said_by, said_at)
                select s.area_id, gen_random_uuid(), s.id, s.meeting_id, s.person_id, sec.actor(), :at from meetings.seat s
                 where s.area_id = :area and s.person_id = :person and s.id = :seat
                   and not exists (select from meetings.holding h where h.area_id = s.area_id and h.meeting_id = s.meeting_id)
                   and not exists (select from meetings.meeting_closing z where z.area_id = s.area_id and z.meeting_id = s.meeting_id)""")
                .param("area", area).param("person", person).param("seat", seat).param("at", at.atOffset(ZoneOffset.UTC)).update();
        if (taken == 1) {
            sql.sql("select meeting_id from meetings.seat where area_id = ? and id = ? and role = 'coordinator'").params(area, seat).query(UUID.class).optional()
                    .ifPresent(meeting -> events.publishEvent(new CoordinatorChanged(area, person, meeting, seat, "no", at)));
        }
    }

    void end(Opening opening, Meeting meeting, Seat seat) {
        var at = now();
        if (about(opening, meeting, seat, at, """
                insert into meetings.seat_end (area_id, id, seat_id, meeting_id, person_id, ended_by, ended_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""") == 1) {
            tell(opening, meeting.id(), seat.id(), seat.role(), "ended", at);
        }
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

    private int about(Opening opening, Meeting meeting, Seat seat, Instant at, String statement) {
        return sql.sql(statement).params(opening.area().value(), UUID.randomUUID(), seat.id(), meeting.id(), opening.person().value(),
                opening.viewer().account().value(), at.atOffset(ZoneOffset.UTC)).update();
    }

    private void tell(Opening opening, UUID meeting, UUID seat, SeatRole role, String what, Instant at) {
        if (role == SeatRole.COORDINATOR) {
            events.publishEvent(new CoordinatorChanged(opening.area().value(), opening.person().value(), meeting, seat, what, at));
        }
    }

    /** The record says the same moment as the event, so that what is told again is what was told. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
