package holdepunkt.consent.kin;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.people.page.Openings;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** R32: on the days she turns 12, 16 and 18 what was shared before stops until she says yes herself. Done by the system actor {@code ages}. */
@Component
public class ComingOfAge {

    private static final String ACTOR = "ages";

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final Openings openings;

    ComingOfAge(JdbcClient sql, Gate gate, Areas areas, Openings openings) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.openings = openings;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void round() {
        areas.all().forEach(area -> round(area, LocalDate.now(Period.NORWAY)));
    }

    /** @return how many shares were stopped; asking again the same day stops none */
    public int round(AreaId area, LocalDate today) {
        var stopped = new int[1];
        gate.asSystem(area, ACTOR, "stop what was shared before she came of age", () -> {
            var open = sql.sql("select person_id, cause from consent.shared_before_she_came_of_age(?)").param(today)
                    .query((row, number) -> new UUID[] {row.getObject("person_id", UUID.class), row.getObject("cause", UUID.class)}).list();
            open.forEach(one -> {
                sql.sql("insert into consent.withdrawal (area_id, id, person_id, cause) values (?, gen_random_uuid(), ?, ?)").params(area.value(), one[0], one[1]).update();
                openings.end(area, one[1]);
            });
            stopped[0] = open.size();
        });
        return stopped[0];
    }
}
