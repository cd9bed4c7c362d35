package holdepunkt.improvement.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits where now: not those who have left, and not those who no longer work here; and who has sat there. */
@Component
class GroupSeats {

    private final JdbcClient sql;

    GroupSeats(JdbcClient sql) {
        this.sql = sql;
    }

    Map<UUID, List<Seat>> all(Viewer viewer) {
        var seats = new HashMap<UUID, List<Seat>>();
        sql.sql("""
                select s.group_id, s.id, s.account_id, a.name, s.part, s.may_say_yes_to, s.represents, s.joined_at
                  from improvement.seated s join access.account a on a.area_id = s.area_id and a.id = s.account_id
                 where s.area_id = ? order by array_position(array['chair', 'secretary', 'member'], s.part), a.name, s.id""").params(viewer.area().value())
                .query((row, number) -> seats.computeIfAbsent(row.getObject("group_id", UUID.class), group -> new ArrayList<>()).add(new Seat(
                        row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                        Part.of(row.getString("part")).orElseThrow(), row.getString("may_say_yes_to"), row.getBoolean("represents"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant()))).list();
        return seats;
    }

    List<FormerSeat> former(Viewer viewer, UUID group) {
        return sql.sql("""
                select a.name, m.part, m.joined_at, coalesce(e.ended_at, w.ended_at) as left_at
                  from improvement.membership m
                  join access.account a on a.area_id = m.area_id and a.id = m.account_id
                  left join improvement.membership_end e on e.area_id = m.area_id and e.membership_id = m.id
                  left join lateral (select max(w.ends_at) as ended_at from access.work w where w.area_id = m.area_id and w.account_id = m.account_id) w on true
                 where m.area_id = ? and m.group_id = ? and not exists (select from improvement.seated s where s.area_id = m.area_id and s.id = m.id)
                 order by left_at desc, a.name, m.id""").params(viewer.area().value(), group).query((row, number) -> new FormerSeat(row.getString("name"),
                Part.of(row.getString("part")).orElseThrow(), row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                row.getObject("left_at", OffsetDateTime.class).toInstant())).list();
    }
}
