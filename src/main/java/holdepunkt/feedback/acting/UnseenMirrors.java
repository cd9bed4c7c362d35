package holdepunkt.feedback.acting;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.feedback.Mirrors;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A week after the meeting the others see the answers too, and what differs is taken up, also where she never opened the page. */
@Component
public class UnseenMirrors {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final Mirrors mirrors;
    private final RaisingFindings raising;

    UnseenMirrors(JdbcClient sql, Gate gate, Areas areas, Mirrors mirrors, RaisingFindings raising) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.mirrors = mirrors;
        this.raising = raising;
    }

    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT1H")
    public void find() {
        areas.all().forEach(area -> gate.asSystem(area, "deadlines", "feedback: a week after", () -> find(area)));
    }

    private void find(AreaId area) {
        // An answer can come as late as the day of the follow-up: what it shows is taken up too.
        sql.sql("""
                select distinct m.person_id from feedback.mirror m where m.area_id = ? and m.asked_at < now() - interval '7 days'
                   and (m.asked_at > now() - interval '5 weeks'
                        or exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.answered_on > (now() at time zone 'Europe/Oslo')::date - 7))""")
                .params(area.value()).query(UUID.class).list().forEach(person -> {
                    var hers = new Opening(Viewer.system(area, "deadlines"), new PersonId(person), List.of());
                    mirrors.all(hers).stream().filter(mirror -> !mirror.onlyHers()).forEach(mirror -> raising.raise(hers, mirror));
                });
    }
}
