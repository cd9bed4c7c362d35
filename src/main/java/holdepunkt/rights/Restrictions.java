package holdepunkt.rights;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From now nobody but she reads this, until it is decided: both walls refuse everyone else, whatever ground they have. */
@Component
public class Restrictions {

    /** What can be held back. Who she is and how the product works cannot: then nobody could answer her. */
    public static final List<String> CLASSES = List.of("letter", "promise", "meeting", "followup", "nomination", "network", "reach", "signal", "if_gone");

    private final JdbcClient sql;
    private final Sealing sealing;

    Restrictions(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<Restriction> of(Opening hers) {
        return sql.sql("""
                select r.id, r.data_class, r.asked_at, a.id as answer_id, a.because, a.answered_at, a.lifts_on from rights.restriction r
                  left join rights.restriction_answer a on a.area_id = r.area_id and a.restriction_id = r.id
                 where r.area_id = :area and r.person_id = :person
                   and not exists (select from rights.restriction_end e where e.area_id = r.area_id and e.restriction_id = r.id) order by r.asked_at""")
                .param("area", hers.area().value()).param("person", hers.person().value())
                .query((row, number) -> new Restriction(row.getObject("id", UUID.class), row.getString("data_class"), row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        answer(hers, row))).list();
    }

    private @Nullable RestrictionAnswer answer(Opening hers, ResultSet row) throws SQLException {
        var id = row.getObject("answer_id", UUID.class);
        return id == null ? null : new RestrictionAnswer(sealing.open(AnsweringRestrictions.because(hers.area(), hers.person(), id), row.getBytes("because")).reveal(),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(), row.getObject("lifts_on", LocalDate.class));
    }

    public void restrict(Opening hers, String dataClass) {
        if (!CLASSES.contains(dataClass) || of(hers).stream().anyMatch(one -> one.dataClass().equals(dataClass))) {
            throw new BrokenRule("rights.rule.restrict", "dataClass");
        }
        sql.sql("insert into rights.restriction (area_id, id, person_id, data_class) values (?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), dataClass).update();
    }

    public void end(Opening hers, UUID restriction) {
        of(hers).stream().filter(one -> one.id().equals(restriction)).findFirst().orElseThrow(NotOpen::new);
        sql.sql("insert into rights.restriction_end (area_id, id, person_id, restriction_id) values (?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), restriction).update();
    }
}
