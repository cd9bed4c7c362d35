package holdepunkt.promises;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.promises.events.PromiseOverdue;
import holdepunkt.signals.RaisingSignals;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds the promises of services whose day passed without a word, at start and every few minutes, and has them taken up: once for each day that was
 * promised. What she took on is never looked at here.
 */
@Component
public class OverduePromises {

    static final String KIND = "promise_overdue";

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final RaisingSignals raising;
    private final ApplicationEventPublisher events;

    OverduePromises(JdbcClient sql, Gate gate, Areas areas, RaisingSignals raising, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.raising = raising;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5M")
    public void find() {
        var today = LocalDate.now(Period.NORWAY);
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "promises: overdue", () -> find(area, today)));
    }

    private record Late(PersonId person, UUID promise, UUID subject, AccountId promiser, LocalDate by) {}

    private void find(AreaId area, LocalDate today) {
        sql.sql("""
                select s.person_id, s.id, coalesce(s.change_id, s.id) as subject, s.promiser_id, s.by_date from promises.standing s
                 where s.area_id = :area and s.by_date < :today and (s.promiser_mark is null or s.promiser_mark = 'changed')
                   and not exists (select from signals.signal g where g.area_id = s.area_id and g.kind = :kind and g.subject = coalesce(s.change_id, s.id))""")
                .param("area", area.value()).param("today", today).param("kind", KIND)
                .query((row, number) -> new Late(new PersonId(row.getObject("person_id", UUID.class)), row.getObject("id", UUID.class),
                        row.getObject("subject", UUID.class), new AccountId(row.getObject("promiser_id", UUID.class)), row.getObject("by_date", LocalDate.class)))
                .list().forEach(late -> {
                    raising.raise(area, late.person(), KIND, late.subject(), late.promiser());
                    events.publishEvent(new PromiseOverdue(area, late.person(), late.promise(), late.by()));
                });
    }
}
