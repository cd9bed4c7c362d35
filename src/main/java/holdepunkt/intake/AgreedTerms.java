package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms of each area: the latest counts, the earlier ones stay. */
@Component
public class AgreedTerms {

    private final JdbcClient sql;
    private final Gate gate;

    AgreedTerms(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** Takes down what the parties agreed; done by the system actor {@code directory}, as the rest of what founds an area. */
    public void agree(AreaId area, Terms terms) {
        agree(area, terms, null);
    }

    /** @param by who took it down, or null where an area is founded with it */
    public void agree(AreaId area, Terms terms, @Nullable AccountId by) {
        gate.asSystem(area, "directory", "agree on terms", () -> sql.sql("""
                insert into intake.terms (area_id, id, office_unit, answer_days, question_days, contact_id, contact_unit, deputy_id, contact_hours, agreed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), UUID.randomUUID(), terms.office().value(), terms.answerDays(), terms.questionDays(), terms.contact().value(),
                        terms.contactUnit().value(), terms.deputy() == null ? null : terms.deputy().value(), terms.contactHours(), by == null ? null : by.value()).update());
    }

    /** @throws BrokenRule where nothing is agreed yet: a question nobody is bound to answer is not taken */
    public Terms of(AreaId area) {
        return sql.sql("""
                select office_unit, answer_days, question_days, contact_id, contact_unit, deputy_id, contact_hours
                  from intake.terms where area_id = ? order by agreed_at desc limit 1""")
                .param(area.value()).query((row, number) -> read(row)).optional().orElseThrow(() -> BrokenRule.of("intake.rule.noTerms"));
    }

    private static Terms read(ResultSet row) throws SQLException {
        var deputy = row.getObject("deputy_id", UUID.class);
        return new Terms(new UnitId(row.getObject("office_unit", UUID.class)), row.getInt("answer_days"), row.getInt("question_days"),
                new AccountId(row.getObject("contact_id", UUID.class)), new UnitId(row.getObject("contact_unit", UUID.class)),
                deputy == null ? null : new AccountId(deputy), row.getString("contact_hours"));
    }
}
