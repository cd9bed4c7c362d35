package holdepunkt.meetings;

import holdepunkt.core.AreaId;
import holdepunkt.core.Retelling;
import holdepunkt.meetings.events.MeetingCancelled;
import holdepunkt.meetings.events.MeetingClosed;
import holdepunkt.meetings.events.MeetingHeld;
import holdepunkt.meetings.events.MeetingOpened;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the records of meetings say, told again: opened, cancelled, held, closed, and who sat there with her yes when it was held. */
@Component
class RetellingMeetings implements Retelling {

    private final JdbcClient sql;

    RetellingMeetings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("""
                with sat as (
                    select s.meeting_id, s.role from meetings.seat s
                      join meetings.holding h on h.area_id = s.area_id and h.meeting_id = s.meeting_id
                      left join meetings.seat_end e on e.area_id = s.area_id and e.seat_id = s.id and e.ended_at < h.held_at
                      left join lateral (select * from (
                            select true as yes, y.said_at from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id
                            union all
                            select false, n.said_at from meetings.seat_no n where n.area_id = s.area_id and n.seat_id = s.id) said
                           where said.said_at < h.held_at order by said_at desc limit 1) w on true
                     where s.area_id = :area and e.id is null and coalesce(w.yes, s.stands_on is not null))
                select m.*, c.cancelled_at, h.held_at, z.way as closed, z.closed_at,
                       exists (select from sat where sat.meeting_id = m.id and sat.role = 'gp') as gp,
                       exists (select from sat where sat.meeting_id = m.id and sat.role = 'supporter') as supporter
                  from meetings.meeting m
                  left join meetings.cancellation c on c.area_id = m.area_id and c.meeting_id = m.id
                  left join meetings.holding h on h.area_id = m.area_id and h.meeting_id = m.id
                  left join meetings.meeting_closing z on z.area_id = m.area_id and z.meeting_id = m.id
                 where m.area_id = :area""").param("area", area.value()).query(row -> {
            tell(area, row, hears);
        });
    }

    private static void tell(AreaId area, ResultSet row, Consumer<Object> hears) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var meeting = row.getObject("id", UUID.class);
        var kind = row.getString("kind");
        var question = row.getObject("nomination_id", UUID.class);
        var begins = at(row, "begins_at");
        int minutes = row.getInt("minutes");
        hears.accept(new MeetingOpened(area.value(), person, meeting, kind, question, begins, at(row, "opened_at")));
        var cancelled = at(row, "cancelled_at");
        if (cancelled != null) {
            hears.accept(new MeetingCancelled(area.value(), person, meeting, begins, minutes, cancelled));
        }
        var held = at(row, "held_at");
        if (held != null) {
            hears.accept(new MeetingHeld(area.value(), person, meeting, kind, question, row.getBoolean("gp"), row.getBoolean("supporter"), begins, minutes,
                    held));
        }
        var closed = at(row, "closed_at");
        if (closed != null) {
            hears.accept(new MeetingClosed(area.value(), person, meeting, row.getString("closed"), begins, minutes, closed));
        }
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
