package holdepunkt.improvement.mandates;

import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every wording a mandate has had, the latest first. */
@Component
public class MandateTexts {

    private final JdbcClient sql;

    MandateTexts(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Mandate> of(Viewer viewer, UUID group) {
        return sql.sql("""
                select m.number, m.purpose, m.may_decide, m.may_not_decide, m.reports_to, r.name as reports_name, m.reports_words, m.begins_on, m.ends_on, m.answer_days,
                       w.name as written_by, m.written_at
                  from improvement.mandate m
                  left join improvement.work_group r on r.area_id = m.area_id and r.id = m.reports_to
                  join access.account w on w.area_id = m.area_id and w.id = m.written_by
                 where m.area_id = ? and m.group_id = ? order by m.number desc""").params(viewer.area().value(), group).query((row, number) -> read(row)).list();
    }

    static Mandate read(ResultSet row) throws SQLException {
        var terms = new Mandate.Terms(row.getString("purpose"), row.getString("may_decide"), row.getString("may_not_decide"), row.getObject("reports_to", UUID.class),
                row.getString("reports_words"), row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getInt("answer_days"));
        return new Mandate(row.getInt("number"), terms, Objects.requireNonNullElse(row.getString("reports_name"), ""), row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
