package holdepunkt.oversight.breach;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An officer opens a list: whose work, from which day until which, and since when it has been known. */
@Component
public class OpeningBreaches {

    private final JdbcClient sql;

    OpeningBreaches(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param until the last day, itself included @param known today, or an earlier day, whose beginning starts the clock */
    public UUID open(Viewer officer, UUID actor, LocalDate from, LocalDate until, LocalDate known) {
        var today = LocalDate.now(Period.NORWAY);
        if (until.isBefore(from)) {
            throw new BrokenRule("oversight.rule.period", "until");
        }
        if (known.isAfter(today)) {
            throw new BrokenRule("oversight.rule.known", "known");
        }
        var id = UUID.randomUUID();
        var since = known.equals(today) ? Instant.now() : known.atStartOfDay(Period.NORWAY).toInstant();
        int opened = sql.sql("""
                insert into oversight.breach (area_id, id, organisation_id, cause, actor_id, from_at, until_at, known_at)
                select w.area_id, :id, u.organisation_id, 'reported', w.account_id, :from::timestamptz, :until::timestamptz, :known
                  from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = :area and w.account_id = :actor and u.organisation_id in (select sec.oversees()) order by w.begins_at limit 1""")
                .param("area", officer.area().value()).param("id", id).param("actor", actor).param("known", since.atOffset(ZoneOffset.UTC))
                .param("from", from.atStartOfDay(Period.NORWAY).toOffsetDateTime()).param("until", until.plusDays(1).atStartOfDay(Period.NORWAY).toOffsetDateTime()).update();
        if (opened == 0) {
            throw new NotOpen();
        }
        return id;
    }
}
