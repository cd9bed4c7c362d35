package holdepunkt.people.passing;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a human should tell: those who had something open with her, and, when it was wrong, those whose notices were held back. */
@Component
public class TellingOthers {

    private final JdbcClient sql;

    TellingOthers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Someone who works here. */
    public record Colleague(AccountId account, String name, String unit) {}

    /** A notice that waited and is not sent. @param kind seat_asked, meeting or answer @param name empty when it was to her */
    public record HeldBack(String kind, String name, Instant madeAt) {}

    public List<Colleague> hadOpen(Opening opening, UUID passing) {
        return colleagues("""
                select distinct on (a.name, a.id) a.id, a.name, u.name as unit from people.had_open(:id) h
                  join access.account a on a.id = h.account_id and a.person_id is null
                  join access.work w on w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where a.area_id = :area and a.id <> :self order by a.name, a.id""", opening, passing);
    }

    /** The leaders of the area, those at the viewer's own unit first. Never the viewer. */
    public List<Colleague> leaders(Opening opening) {
        return colleagues("""
                select a.id, a.name, u.name as unit from access.work w
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = :area and w.role = 'leader' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) and a.id <> :self and :id::uuid is not null
                 order by not exists (select from access.work m where m.area_id = w.area_id and m.account_id = :self and m.unit_id = w.unit_id), a.name""",
                opening, opening.person().value());
    }

    private List<Colleague> colleagues(String statement, Opening opening, UUID id) {
        return sql.sql(statement).param("area", opening.area().value()).param("self", opening.viewer().account().value()).param("id", id)
                .query((row, number) -> new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("unit"))).list();
    }

    public List<HeldBack> heldBack(Opening opening) {
        return sql.sql("""
                select n.kind, coalesce(a.name, '') as name, n.made_at from notices.held_back(:person) n
                  left join access.account a on a.area_id = :area and a.id = n.account_id and a.person_id is null order by n.made_at""")
                .param("person", opening.person().value()).param("area", opening.area().value()).query((row, number) -> heldBack(row)).list();
    }

    private static HeldBack heldBack(ResultSet row) throws SQLException {
        return new HeldBack(row.getString("kind"), row.getString("name"), row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
