package holdepunkt.diary;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** She asks to have a page erased, or all of it, and may regret it for ten minutes. After that nothing brings it back. */
@Component
public class Deletions {

    public static final Duration TO_REGRET = Duration.ofMinutes(10);

    private final JdbcClient sql;

    Deletions(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param entry a page of hers, or null for all of it */
    public void ask(Opening hers, @Nullable UUID entry) {
        if (waiting(hers).stream().anyMatch(one -> Objects.equals(one.entry(), entry))) {
            throw BrokenRule.of("diary.rule.askedAlready");
        }
        sql.sql("insert into diary.deletion (area_id, id, person_id, of_entry, regret_until) values (:area, :id, :person, :entry, :until)")
                .param("area", hers.area().value()).param("id", UUID.randomUUID()).param("person", hers.person().value()).param("entry", entry, Types.OTHER)
                .param("until", Instant.now().plus(TO_REGRET).atOffset(ZoneOffset.UTC)).update();
    }

    /** @throws NotOpen if it is done already, or was never asked */
    public void regret(Opening hers, UUID deletion) {
        if (waiting(hers).stream().noneMatch(one -> one.id().equals(deletion))) {
            throw new NotOpen();
        }
        sql.sql("insert into diary.deletion_regret (area_id, id, person_id, deletion_id) values (?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), deletion).update();
    }

    public List<Deletion> waiting(Opening hers) {
        return sql.sql("""
                select d.id, d.of_entry, d.regret_until from diary.deletion d where d.area_id = :area and d.person_id = :person
                   and not exists (select from diary.deletion_regret r where r.area_id = d.area_id and r.deletion_id = d.id)
                   and not exists (select from diary.deletion_done s where s.area_id = d.area_id and s.deletion_id = d.id)
                 order by d.asked_at""")
                .param("area", hers.area().value()).param("person", hers.person().value())
                .query((row, number) -> new Deletion(row.getObject("id", UUID.class), row.getObject("of_entry", UUID.class),
                        row.getObject("regret_until", OffsetDateTime.class).toInstant()))
                .list();
    }
}
