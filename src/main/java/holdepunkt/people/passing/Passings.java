package holdepunkt.people.passing;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of a death, and the rows that confirm and undo them. Nothing is changed: each is a row of its own. */
@Component
public class Passings {

    private final JdbcClient sql;

    Passings(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest report about her, whatever became of it. */
    public Optional<Passing> latest(Opening opening) {
        return sql.sql("""
                select p.id, p.reported_by, r.name as reporter, p.reported_at, p.leader_id, l.name as leader, k.name as kin, c.confirmed_at, c.shred_on, u.undone_at,
                       coalesce(k.phone, (select y.phone from access.work w join directory.unit y on y.area_id = w.area_id and y.id = w.unit_id
                                           where w.area_id = p.area_id and w.account_id = p.for_kin and y.phone is not null order by w.begins_at desc limit 1)) as kin_phone
                  from people.passing p
                  join access.account r on r.area_id = p.area_id and r.id = p.reported_by
                  join access.account l on l.area_id = p.area_id and l.id = p.leader_id
                  join access.account k on k.area_id = p.area_id and k.id = p.for_kin
                  left join people.passing_confirmed c on c.area_id = p.area_id and c.passing_id = p.id
                  left join people.passing_undone u on u.area_id = p.area_id and u.passing_id = p.id
                 where p.area_id = :area and p.person_id = :person order by p.reported_at desc limit 1""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> read(row)).optional();
    }

    private static Passing read(ResultSet row) throws SQLException {
        return new Passing(row.getObject("id", UUID.class), new AccountId(row.getObject("reported_by", UUID.class)), row.getString("reporter"), at(row, "reported_at"),
                new AccountId(row.getObject("leader_id", UUID.class)), row.getString("leader"), row.getString("kin"), row.getString("kin_phone"), at(row, "confirmed_at"),
                row.getObject("shred_on", LocalDate.class), at(row, "undone_at"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    UUID report(Opening opening, AccountId leader, AccountId forKin) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.passing (area_id, id, person_id, leader_id, for_kin) values (?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), leader.value(), forKin.value()).update();
        return id;
    }

    void confirm(Opening opening, UUID passing) {
        sql.sql("insert into people.passing_confirmed (area_id, id, person_id, passing_id) values (?, gen_random_uuid(), ?, ?)")
                .params(opening.area().value(), opening.person().value(), passing).update();
    }

    void undo(Opening opening, UUID passing) {
        sql.sql("insert into people.passing_undone (area_id, id, person_id, passing_id) values (?, gen_random_uuid(), ?, ?)")
                .params(opening.area().value(), opening.person().value(), passing).update();
    }

    /** One whose death waits to be confirmed by this leader. */
    public record Waiting(PersonId person, String name, String reporter) {}

    public List<Waiting> waitingFor(Viewer viewer) {
        return sql.sql("""
                select p.person_id, h.name, r.name as reporter from people.passing p
                  join people.person h on h.area_id = p.area_id and h.id = p.person_id
                  join access.account r on r.area_id = p.area_id and r.id = p.reported_by
                 where p.area_id = :area and p.leader_id = :account
                   and not exists (select from people.passing_confirmed c where c.area_id = p.area_id and c.passing_id = p.id)
                   and not exists (select from people.passing_undone u where u.area_id = p.area_id and u.passing_id = p.id) order by p.reported_at""")
                .param("area", viewer.area().value()).param("account", viewer.account().value())
                .query((row, number) -> new Waiting(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"), row.getString("reporter"))).list();
    }
}
