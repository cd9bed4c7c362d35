package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import holdepunkt.meetings.Seat;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Room;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can stand as the one named contact in a letter: those who sat there, her fixed contact first. */
@Component
public class NamedContacts {

    private static final List<SeatRole> FIRST = List.of(SeatRole.CONTACT, SeatRole.COORDINATOR, SeatRole.LEAD);

    private final JdbcClient sql;

    NamedContacts(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Seat> choices(Room room) {
        return room.choices().stream().sorted(Comparator.comparingInt((Seat seat) -> FIRST.contains(seat.role()) ? FIRST.indexOf(seat.role()) : FIRST.size())).toList();
    }

    /** Whoever is chosen, or the first of the choices while nobody is. */
    public Optional<NamedContact> of(Room room, @Nullable AccountId chosen) {
        var account = chosen != null ? Optional.of(chosen) : choices(room).stream().findFirst().map(Seat::account);
        return account.flatMap(one -> named(room, one));
    }

    private Optional<NamedContact> named(Room room, AccountId account) {
        return sql.sql("""
                select a.id, a.name, case when ? = any (people.addresses_guarded()) then null else u.name end as unit, coalesce(a.phone, u.phone) as phone
                  from access.account a
                  left join lateral (select un.name, un.phone from access.work w join directory.unit un on un.area_id = w.area_id and un.id = w.unit_id
                                      where w.area_id = a.area_id and w.account_id = a.id and (w.ends_at is null or w.ends_at > now())
                                      order by w.begins_at limit 1) u on true
                 where a.id = ?""").params(room.opening().person().value(), account.value())
                .query((row, number) -> new NamedContact(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("unit"),
                        row.getString("phone"))).optional();
    }
}
