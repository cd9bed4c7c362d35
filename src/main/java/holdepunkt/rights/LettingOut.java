package holdepunkt.rights;

import holdepunkt.core.AreaId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer would not keep held back is seen again on its day, which she was told of. */
@Component
class LettingOut {

    private final JdbcClient sql;

    LettingOut(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate by what erases. */
    void whatIsDue(AreaId area, LocalDate today) {
        sql.sql("""
                insert into rights.restriction_end (area_id, id, person_id, restriction_id)
                select a.area_id, gen_random_uuid(), a.person_id, a.restriction_id from rights.restriction_answer a
                 where a.area_id = :area and a.answer = 'refused' and a.lifts_on <= :today
                   and not exists (select from rights.restriction_end e where e.area_id = a.area_id and e.restriction_id = a.restriction_id)""")
                .param("area", area.value()).param("today", today).update();
    }
}
