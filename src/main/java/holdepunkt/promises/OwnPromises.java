package holdepunkt.promises;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What she took on. Hers to put down and pick up without saying why; marked only by her, seen by those she names, without a day that can pass and
 * never counted.
 */
@Component
public class OwnPromises {

    private static final String WHAT = "promises.own_promise.what";
    private static final Set<String> MARKS = Set.of("put_down", "picked_up", "done");

    private final JdbcClient sql;
    private final Sealing sealing;

    OwnPromises(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** In the order she took them on. */
    public List<OwnPromise> of(Opening opening) {
        return sql.sql("""
                select p.id, p.what, p.made_at, coalesce((select m.mark from promises.own_promise_mark m
                        where m.area_id = p.area_id and m.own_promise_id = p.id order by m.marked_at desc limit 1), 'picked_up') as mark
                  from promises.own_promise p where p.area_id = :area and p.person_id = :person order by p.made_at, p.id""")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new OwnPromise(id, sealing.open(place(opening, id), row.getBytes("what")),
                            row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("mark"));
                }).list();
    }

    public void take(Opening opening, PersonText what) {
        PromiseRules.aPromiseSaysWhat(what);
        var id = UUID.randomUUID();
        sql.sql("insert into promises.own_promise (area_id, id, person_id, what) values (?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), sealing.seal(place(opening, id), what)).update();
    }

    /** @param mark {@code put_down}, {@code picked_up} or {@code done} */
    public void mark(Opening opening, UUID promise, String mark) {
        if (!MARKS.contains(mark)) {
            throw new BrokenRule("promises.rule.mark", "mark");
        }
        if (of(opening).stream().noneMatch(one -> one.id().equals(promise))) {
            throw new NotOpen();
        }
        sql.sql("insert into promises.own_promise_mark (area_id, id, own_promise_id, person_id, mark) values (?, ?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), promise, opening.person().value(), mark).update();
    }

    private static Sealing.Place place(Opening opening, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), WHAT, row);
    }
}
