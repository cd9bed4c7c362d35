package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** She shows what she took on to somebody who already has a way to her page, and stops when she wants. */
@Component
public class ShowingOwnPromises {

    private final JdbcClient sql;
    private final Openings openings;

    ShowingOwnPromises(JdbcClient sql, Openings openings) {
        this.sql = sql;
        this.openings = openings;
    }

    /** Somebody round her. */
    public record Near(AccountId account, String name) {}

    /** A showing that holds. */
    public record Showing(UUID id, AccountId account, String name) {}

    /** Those who have a ground today and are not shown it yet. */
    public List<Near> near(Opening opening) {
        return sql.sql("""
                select distinct a.id, a.name from people.opening o join access.account a on a.area_id = o.area_id and a.id = o.holder_id
                 where o.area_id = :area and o.person_id = :person and a.person_id is null and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
                   and not exists (select from promises.own_promise_showing s where s.area_id = o.area_id and s.person_id = o.person_id and s.holder_id = o.holder_id
                        and not exists (select from promises.own_promise_showing_end e where e.area_id = s.area_id and e.showing_id = s.id))
                 order by a.name""").param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new Near(new AccountId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }

    public List<Showing> showings(Opening opening) {
        return sql.sql("""
                select s.id, s.holder_id, a.name from promises.own_promise_showing s join access.account a on a.area_id = s.area_id and a.id = s.holder_id
                 where s.area_id = :area and s.person_id = :person
                   and not exists (select from promises.own_promise_showing_end e where e.area_id = s.area_id and e.showing_id = s.id)
                 order by a.name""").param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new Showing(row.getObject("id", UUID.class), new AccountId(row.getObject("holder_id", UUID.class)), row.getString("name"))).list();
    }

    public void show(Opening opening, AccountId to) {
        if (near(opening).stream().noneMatch(one -> one.account().equals(to))) {
            throw new NotOpen();
        }
        var showing = UUID.randomUUID();
        sql.sql("insert into promises.own_promise_showing (area_id, id, person_id, holder_id) values (?, ?, ?, ?)")
                .params(opening.area().value(), showing, opening.person().value(), to.value()).update();
        openings.give(opening.area(), opening.person(), to, "shown", List.of("identity", "own_promise"), showing, null);
    }

    public void stop(Opening opening, UUID showing) {
        if (showings(opening).stream().noneMatch(one -> one.id().equals(showing))) {
            throw new NotOpen();
        }
        sql.sql("insert into promises.own_promise_showing_end (area_id, id, showing_id, person_id) values (?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), showing, opening.person().value()).update();
        openings.end(opening.area(), showing);
    }
}
