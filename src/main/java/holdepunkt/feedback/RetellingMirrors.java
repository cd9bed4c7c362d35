package holdepunkt.feedback;

import holdepunkt.core.AreaId;
import holdepunkt.core.Retelling;
import holdepunkt.feedback.events.MirrorAnswered;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Told again from the records: which mirrors were answered, by which side. */
@Component
class RetellingMirrors implements Retelling {

    private final JdbcClient sql;

    RetellingMirrors(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void retell(AreaId area, Consumer<Object> hears) {
        sql.sql("""
                select distinct m.person_id, m.id, m.asked_at, case when a.way = 'interview' then 'talk' when a.side = 'person' then 'form' when a.side = 'staff' then 'services' else 'near' end as how
                  from feedback.answer a join feedback.mirror m on m.area_id = a.area_id and m.id = a.mirror_id
                 where a.area_id = :area and (a.marks is not null or a.way = 'interview')
                   and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)""").param("area", area.value())
                .query(row -> {
                    hears.accept(new MirrorAnswered(area.value(), row.getObject("person_id", UUID.class), row.getObject("id", UUID.class), row.getString("how"),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant()));
                });
    }
}
