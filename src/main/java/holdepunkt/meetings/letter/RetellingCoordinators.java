package holdepunkt.meetings.letter;

import holdepunkt.core.AreaId;
import holdepunkt.core.Retelling;
import holdepunkt.meetings.events.CoordinatorChanged;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the records say of the coordinators who were asked in, told again. One who stands on a ground of their own has her yes from before. */
@Component
class RetellingCoordinators implements Retelling {

    private final JdbcClient sql;

    RetellingCoordinators(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("""
                select s.person_id, s.meeting_id, s.id, said.what, said.at from meetings.seat s
                  join lateral (
                       select 'asked' as what, s.asked_at as at
                       union all select 'yes', s.asked_at where s.stands_on is not null
                       union all select 'yes', y.said_at from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id
                       union all select 'no', n.said_at from meetings.seat_no n where n.area_id = s.area_id and n.seat_id = s.id
                       union all select 'ended', e.ended_at from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id) said on true
                 where s.area_id = :area and s.role = 'coordinator'""").param("area", area.value()).query(row -> {
            hears.accept(new CoordinatorChanged(area.value(), row.getObject("person_id", UUID.class), row.getObject("meeting_id", UUID.class),
                    row.getObject("id", UUID.class), row.getString("what"), row.getObject("at", OffsetDateTime.class).toInstant()));
        });
    }
}
