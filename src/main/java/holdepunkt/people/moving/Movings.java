package holdepunkt.people.moving;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her movings that have neither reached first contact nor been called off. */
@Component
public class Movings {

    private final JdbcClient sql;
    private final Sealing sealing;

    Movings(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public Optional<Moving> now(Opening opening) {
        return sql.sql("""
                select m.id, m.accepted_by, m.phone, m.their_leader, m.accepted_at, m.hold_until, a.name as leader,
                       case when m.person_id = any ((select people.places_hidden())::uuid[]) then null else m.receiver end as receiver
                  from people.moving m
                  left join people.moving_risen r on r.area_id = m.area_id and r.moving_id = m.id
                  left join access.account a on a.area_id = r.area_id and a.id = r.leader_id
                 where m.area_id = :area and m.person_id = :person and not exists (select from people.moving_end e where e.area_id = m.area_id and e.moving_id = m.id)
                 order by m.said_at desc limit 1""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query((row, number) -> read(opening, row)).optional();
    }

    private Moving read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Moving(id, sealing.openOrNull(place(opening, "receiver", id), row.getBytes("receiver")), open(opening, "accepted_by", row), open(opening, "phone", row),
                open(opening, "their_leader", row), row.getObject("accepted_at", OffsetDateTime.class).toInstant(), row.getObject("hold_until", LocalDate.class), row.getString("leader"));
    }

    private PersonText open(Opening opening, String column, ResultSet row) throws SQLException {
        return sealing.open(place(opening, column, row.getObject("id", UUID.class)), row.getBytes(column));
    }

    void accepted(Opening opening, AcceptingMovings.Accepted by, Instant at, LocalDate holdUntil) {
        var id = UUID.randomUUID();
        sql.sql("insert into people.moving (area_id, id, person_id, receiver, accepted_by, phone, their_leader, accepted_at, hold_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), sealing.seal(place(opening, "receiver", id), by.receiver()),
                        sealing.seal(place(opening, "accepted_by", id), by.acceptedBy()), sealing.seal(place(opening, "phone", id), by.phone()),
                        sealing.seal(place(opening, "their_leader", id), by.theirLeader()), at.atOffset(ZoneOffset.UTC), holdUntil).update();
    }

    void end(Opening opening, UUID moving, String how) {
        sql.sql("insert into people.moving_end (area_id, id, person_id, moving_id, how) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(opening.area().value(), opening.person().value(), moving, how).update();
    }

    /** One that rose to this leader. */
    public record Risen(PersonId person, String name, LocalDate heldUntil) {}

    public List<Risen> risenTo(Viewer viewer) {
        return sql.sql("""
                select m.person_id, p.name, m.hold_until from people.moving_risen r
                  join people.moving m on m.area_id = r.area_id and m.id = r.moving_id
                  join people.person p on p.area_id = m.area_id and p.id = m.person_id
                 where r.area_id = :area and r.leader_id = :account and not exists (select from people.moving_end e where e.area_id = m.area_id and e.moving_id = m.id)
                 order by m.hold_until""").param("area", viewer.area().value()).param("account", viewer.account().value())
                .query((row, number) -> new Risen(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"), row.getObject("hold_until", LocalDate.class))).list();
    }

    private static Sealing.Place place(Opening opening, String column, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), "people.moving." + column, id);
    }
}
