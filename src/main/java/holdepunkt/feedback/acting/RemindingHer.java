package holdepunkt.feedback.acting;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.feedback.events.StillToAnswer;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The one neutral reminder to her: the day after, where she has neither answered nor said no. Those who work there see theirs on the desk. */
@Component
public class RemindingHer {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    RemindingHer(JdbcClient sql, Gate gate, Areas areas, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT70S", fixedDelayString = "PT1H")
    public void find() {
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "feedback: the day after", () -> find(area)));
    }

    private void find(AreaId area) {
        sql.sql("""
                select m.id, m.person_id from feedback.mirror m
                 where m.area_id = ? and m.asked_at between now() - interval '2 days' and now() - interval '1 day' and feedback.waits_for_her(m.area_id, m.id)""")
                .param(area.value()).query((row, number) -> new StillToAnswer(area.value(), row.getObject("person_id", UUID.class), row.getObject("id", UUID.class)))
                .list().forEach(events::publishEvent);
    }
}
