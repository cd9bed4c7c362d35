package holdepunkt.people.moving;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R11: from the row on, no place is shown to anyone but her and her contact, and no calendar file carries one. */
@Component
public class GuardingAddresses {

    private final JdbcClient sql;

    GuardingAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    /** A guard that stands. */
    public record Guard(UUID id, Instant since) {}

    public Optional<Guard> now(Opening opening) {
        return sql.sql("""
                select g.id, g.said_at from people.address_guard g where g.area_id = ? and g.person_id = ?
                   and not exists (select from people.address_guard_end e where e.area_id = g.area_id and e.guard_id = g.id) limit 1""")
                .params(opening.area().value(), opening.person().value())
                .query((row, number) -> new Guard(row.getObject("id", UUID.class), row.getObject("said_at", OffsetDateTime.class).toInstant())).optional();
    }

    public void begin(Opening opening) {
        if (now(opening).isPresent()) {
            throw new BrokenRule("people.moving.rule.guarded", "");
        }
        sql.sql("insert into people.address_guard (area_id, id, person_id) values (?, gen_random_uuid(), ?)").params(opening.area().value(), opening.person().value()).update();
    }

    /** Only she says that the danger is over. */
    public void end(Opening opening) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        sql.sql("insert into people.address_guard_end (area_id, id, person_id, guard_id) values (?, gen_random_uuid(), ?, ?)")
                .params(opening.area().value(), opening.person().value(), now(opening).orElseThrow(NotOpen::new).id()).update();
    }
}
