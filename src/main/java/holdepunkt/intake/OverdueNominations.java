package holdepunkt.intake;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.intake.events.NominationOverdue;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds the open questions whose day for an answer passed, at start and every few minutes, and tells it once for each. */
@Component
public class OverdueNominations {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    OverdueNominations(JdbcClient sql, Gate gate, Areas areas, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT5M")
    public void find() {
        var today = LocalDate.now(Period.NORWAY);
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "intake: unanswered", () -> find(area, today)));
    }

    private void find(AreaId area, LocalDate today) {
        sql.sql("""
                select n.id, n.person_id, n.answer_by from intake.nomination n
                 where n.area_id = :area and n.answer_by < :today
                   and not exists (select from intake.nomination_answer a where a.area_id = n.area_id and a.nomination_id = n.id)
                   and not exists (select from intake.nomination_closure c where c.area_id = n.area_id and c.nomination_id = n.id)
                   and not exists (select from intake.overdue o where o.area_id = n.area_id and o.nomination_id = n.id)""")
                .param("area", area.value()).param("today", today)
                .query((row, number) -> new NominationOverdue(area.value(), row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
                        row.getObject("answer_by", LocalDate.class)))
                .list().forEach(this::tell);
    }

    /** Two timers at once tell it once: the row is the one that counts. */
    private void tell(NominationOverdue late) {
        int fresh = sql.sql("insert into intake.overdue (area_id, id, nomination_id, person_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(late.area(), UUID.randomUUID(), late.nomination(), late.person()).update();
        if (fresh == 1) {
            events.publishEvent(late);
        }
    }
}
