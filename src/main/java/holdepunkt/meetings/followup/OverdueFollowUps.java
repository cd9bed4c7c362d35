package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.signals.RaisingSignals;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A follow-up whose day passed with nothing told, and an emergency whose letter did not come in its two days, are taken up once each. */
@Component
public class OverdueFollowUps {

    private static final String LATE = """
            select f.person_id, f.id, 'follow_up_overdue' as kind from meetings.follow_up f
             where f.area_id = :area and f.on_date < :today and f.person_id <> all ((select people.on_paper())::uuid[])
               and not exists (select from meetings.follow_up l where l.area_id = f.area_id and l.meeting_id = f.meeting_id and l.set_at > f.set_at)
               and not exists (select from meetings.follow_up_outcome o where o.area_id = f.area_id and o.meeting_id = f.meeting_id)
               and not exists (select from meetings.follow_up_talk t where t.area_id = f.area_id and t.meeting_id = f.meeting_id and t.moment = 'later')
            union all
            select n.person_id, n.meeting_id, 'letter_overdue' from meetings.next_step n
             where n.area_id = :area and n.letter_by < :today
               and not exists (select from meetings.letter_finish l where l.area_id = n.area_id and l.meeting_id = n.meeting_id)""";

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final RaisingSignals raising;

    OverdueFollowUps(JdbcClient sql, Gate gate, Areas areas, RaisingSignals raising) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.raising = raising;
    }

    private record Late(PersonId person, UUID subject, String kind) {}

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "PT5M")
    public void find() {
        var today = LocalDate.now(Period.NORWAY);
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "meetings: follow-up overdue", () -> find(area, today)));
    }

    private void find(AreaId area, LocalDate today) {
        sql.sql(LATE).param("area", area.value()).param("today", today)
                .query((row, number) -> new Late(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getString(3)))
                .list().forEach(late -> raising.raise(area, late.person(), late.kind(), late.subject(), (AccountId) null));
    }
}
