package holdepunkt.people;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.people.events.ContactLost;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** R3: a stand-in without a successor after fourteen days rises, once. Looked for at start and every hour. */
@Component
public class OverdueStandIns {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    OverdueStandIns(JdbcClient sql, Gate gate, Areas areas, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1H")
    void rise() {
        rise(LocalDate.now(Period.NORWAY));
    }

    /** @param today a stand-in whose day lies before it has waited too long */
    void rise(LocalDate today) {
        areas.all().forEach(area -> gate.asSystem(area, "contacts", "contacts: stood in too long", () -> rise(area, today)));
    }

    private record Late(UUID person, UUID tie) {}

    private void rise(AreaId area, LocalDate today) {
        sql.sql("""
                insert into people.tie_risen (area_id, id, person_id, tie_id)
                select t.area_id, gen_random_uuid(), t.person_id, t.id from people.live_tie t where t.area_id = :area and t.successor_by < :today
                on conflict (area_id, tie_id) do nothing returning person_id, tie_id""")
                .param("area", area.value()).param("today", today)
                .query((row, number) -> new Late(row.getObject("person_id", UUID.class), row.getObject("tie_id", UUID.class))).list()
                .forEach(late -> events.publishEvent(new ContactLost(area.value(), late.person(), late.tie(), null, "no_successor")));
    }
}
