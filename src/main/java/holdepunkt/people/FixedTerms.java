package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A job with a last day (R3). When the day is over access ends and somebody stands in, in one transaction and as when a job is ended by hand; nobody
 * has to press anything. It is looked for four times a minute.
 */
@Component
public class FixedTerms {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final Employments employments;

    FixedTerms(JdbcClient sql, Gate gate, Areas areas, Employments employments) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.employments = employments;
    }

    /** @throws BrokenRule for a day that has passed */
    public void agree(AreaId area, AccountId account, UnitId unit, LocalDate lastDay, AccountId by) {
        if (lastDay.isBefore(LocalDate.now(Period.NORWAY))) {
            throw new BrokenRule("people.rule.lastDay", "lastDay");
        }
        agree(area, account, unit, lastDay, lastDay.plusDays(1).atStartOfDay(Period.NORWAY).toInstant(), by);
    }

    void agree(AreaId area, AccountId account, UnitId unit, LocalDate lastDay, Instant until, AccountId by) {
        gate.asSystem(area, "contacts", "agree on a last day", () -> {
            sql.sql("insert into access.work_term (area_id, id, account_id, unit_id, last_day, agreed_by) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                    .params(area.value(), account.value(), unit.value(), lastDay, by.value()).update();
            sql.sql("update access.work set ends_at = ? where area_id = ? and account_id = ? and unit_id = ? and (ends_at is null or ends_at > clock_timestamp())")
                    .params(until.atOffset(ZoneOffset.UTC), area.value(), account.value(), unit.value()).update();
        });
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT15S")
    void over() {
        areas.all().forEach(this::over);
    }

    /** Ends what ended by the clock in this area. */
    void over(AreaId area) {
        due(area).forEach(one -> employments.termOver(area, one.account(), one.unit()));
    }

    private record Due(AccountId account, UnitId unit) {}

    private List<Due> due(AreaId area) {
        var found = new ArrayList<Due>();
        gate.asSystem(area, "contacts", "terms that are over", () -> found.addAll(sql.sql("""
                select distinct w.account_id, w.unit_id from access.work w
                 where w.area_id = :area and w.ends_at <= clock_timestamp()
                   and not exists (select from access.work n where n.area_id = w.area_id and n.account_id = w.account_id and n.unit_id = w.unit_id
                                      and (n.ends_at is null or n.ends_at > clock_timestamp()))
                   and not exists (select from access.work_end e where e.area_id = w.area_id and e.account_id = w.account_id and e.unit_id = w.unit_id
                                      and e.ended_at >= w.ends_at)""")
                .param("area", area.value()).query((row, number) -> new Due(new AccountId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class)))).list()));
        return found;
    }
}
