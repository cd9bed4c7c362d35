package holdepunkt.diary.sharing;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written down for her and lies in front of the notebook: she puts it in, or throws it away. */
@Component
public class Dictations {

    private final JdbcClient sql;
    private final Sealing sealing;

    Dictations(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The oldest first. */
    public List<Dictation> waiting(Opening hers) {
        return sql.sql("""
                select d.id, d.way, d.sealed, d.written_at, case when a.shown_by_role then null else a.name end as name,
                       (select min(w.role) from access.work w where w.area_id = d.area_id and w.account_id = d.written_by and (w.ends_at is null or w.ends_at > now())) as role
                  from diary.dictation d left join access.account a on a.area_id = d.area_id and a.id = d.written_by
                 where d.area_id = :area and d.person_id = :person and d.sealed is not null and not diary.asked_to_go(d.area_id, d.person_id, d.entry_id)
                 order by d.written_at""")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Dictation(id, row.getString("way"), sealing.open(Dictating.place(hers, id), row.getBytes("sealed")).reveal(), row.getString("name"),
                            row.getString("role"), row.getObject("written_at", OffsetDateTime.class).toInstant());
                }).list();
    }

    Dictation one(Opening hers, UUID id) {
        return waiting(hers).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
    }

    /** It is a page now, and lies there no more. */
    void kept(Opening hers, UUID id) {
        sql.sql("insert into diary.dictation_kept (area_id, id, person_id, entry_id) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), id).update();
        sql.sql("update diary.dictation set sealed = null where area_id = ? and id = ?").params(hers.area().value(), id).update();
    }
}
