package holdepunkt.meetings.followup;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Deadline;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.signals.RaisingSignals;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Something was decided for her and nobody with her yes is coordinator: taken up once for each meeting, five working days after it was held. She may
 * want none; then «not now, because» says so. A coordinator is somebody with that seat at a meeting of the last half year, as long as the ground lasts.
 */
@Component
public class WithoutACoordinator {

    static final String KIND = "no_coordinator";
    private static final int WORKING_DAYS = 5;

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final RaisingSignals raising;

    WithoutACoordinator(JdbcClient sql, Gate gate, Areas areas, RaisingSignals raising) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.raising = raising;
    }

    private record Held(PersonId person, UUID meeting, LocalDate on) {}

    @Scheduled(initialDelayString = "PT35S", fixedDelayString = "PT1H")
    void find() {
        find(LocalDate.now(Period.NORWAY));
    }

    void find(LocalDate today) {
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "meetings: no coordinator", () -> find(area, today)));
    }

    private void find(AreaId area, LocalDate today) {
        sql.sql("""
                select h.person_id, h.meeting_id, (h.held_at at time zone 'Europe/Oslo')::date as held_on from meetings.holding h
                 where h.area_id = :area and h.held_at > now() - interval '180 days'
                   and exists (select from meetings.standing_decision d where d.area_id = h.area_id and d.meeting_id = h.meeting_id)
                   and not exists (select from signals.signal g where g.area_id = h.area_id and g.kind = :kind and g.subject = h.meeting_id)
                   and not exists (select from meetings.seat s join meetings.meeting m on m.area_id = s.area_id and m.id = s.meeting_id
                                    where s.area_id = h.area_id and s.person_id = h.person_id and s.role = 'coordinator' and m.begins_at > now() - interval '180 days'
                                      and not exists (select from meetings.seat_end e where e.area_id = s.area_id and e.seat_id = s.id)
                                      and (s.stands_on is not null or exists (select from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id))
                                      and not exists (select from meetings.seat_no n where n.area_id = s.area_id and n.seat_id = s.id
                                                         and n.said_at > coalesce((select max(y.said_at) from meetings.seat_yes y where y.area_id = s.area_id and y.seat_id = s.id), '-infinity')))""")
                .param("area", area.value()).param("kind", KIND)
                .query((row, number) -> new Held(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class)))
                .list().stream().filter(held -> Deadline.workingDaysAfter(held.on(), WORKING_DAYS).isPassedOn(today))
                .forEach(held -> raising.raise(area, held.person(), KIND, held.meeting()));
    }
}
