package holdepunkt.rights;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * She asks to have what is hers erased, and may regret it for ten minutes. What the services must keep is not promised away: she is told the act and
 * the day, and it is erased on that day.
 */
@Component
public class AskingForErasure {

    public static final Duration TO_REGRET = Duration.ofMinutes(10);

    private static final Set<String> WHAT = Set.of("hers", "everything");

    private final JdbcClient sql;
    private final TakingOut takingOut;

    AskingForErasure(JdbcClient sql, TakingOut takingOut) {
        this.sql = sql;
        this.takingOut = takingOut;
    }

    /** What is said on the page before she confirms. */
    public ToBeErased said(Opening hers) {
        var everything = takingOut.of(hers);
        var today = LocalDate.now(Period.NORWAY);
        var law = KeptByLaw.on(today);
        return new ToBeErased(everything.hersAlone(), law.act(), law.until(everything.lastWritten().map(at -> at.atZone(Period.NORWAY).toLocalDate()).orElse(today)));
    }

    /** @param what {@code hers}: in ten minutes; {@code everything}: that, and the rest on the day the law lets go */
    public void ask(Opening hers, String what) {
        if (!WHAT.contains(what)) {
            throw new BrokenRule("rights.rule.what", "what");
        }
        if (!waiting(hers).isEmpty()) {
            throw new BrokenRule("rights.rule.asked", "what");
        }
        var soon = Instant.now().plus(TO_REGRET);
        write(hers, "hers", soon);
        if (what.equals("everything")) {
            var day = said(hers).until().atStartOfDay(Period.NORWAY).toInstant();
            write(hers, "everything", day.isAfter(soon) ? day : soon);
        }
    }

    private void write(Opening hers, String what, Instant at) {
        sql.sql("insert into rights.erasure (area_id, id, person_id, what, takes_effect_at) values (?, ?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), what, at.atOffset(ZoneOffset.UTC)).update();
    }

    public void regret(Opening hers, UUID erasure) {
        if (waiting(hers).stream().noneMatch(one -> one.id().equals(erasure))) {
            throw new NotOpen();
        }
        sql.sql("insert into rights.erasure_regret (area_id, id, person_id, erasure_id) values (?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), erasure).update();
    }

    public List<Erasure> waiting(Opening hers) {
        return sql.sql("""
                select e.id, e.what, e.takes_effect_at from rights.erasure e where e.area_id = :area and e.person_id = :person
                   and not exists (select from rights.erasure_regret r where r.area_id = e.area_id and r.erasure_id = e.id)
                   and not exists (select from rights.shredding s where s.area_id = e.area_id and s.erasure_id = e.id)
                 order by e.takes_effect_at""")
                .param("area", hers.area().value()).param("person", hers.person().value())
                .query((row, number) -> new Erasure(row.getObject("id", UUID.class), row.getString("what"),
                        row.getObject("takes_effect_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
