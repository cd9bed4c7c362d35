package holdepunkt.improvement.conditions;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.sheets.SheetRules;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group says how a condition is here, and who beyond the area must change it. Called inside the gate. */
@Component
public class RatingConditions {

    private final JdbcClient sql;
    private final ConditionChecks checks;

    RatingConditions(JdbcClient sql, ConditionChecks checks) {
        this.sql = sql;
        this.checks = checks;
    }

    /** @param on the day it was said, today or earlier */
    public void rate(Viewer viewer, UUID item, Degree degree, String because, LocalDate on) {
        mustStand(viewer, item);
        var why = SheetRules.saysSomething(because, "because");
        if (on.isAfter(LocalDate.now(Period.NORWAY)) || on.getYear() < 2000) {
            throw new BrokenRule("conditions.rule.day", "on");
        }
        var hand = Hand.of(viewer);
        sql.sql("insert into improvement.condition_rating (area_id, id, item_id, degree, because, rated_on, as_role, unit_id, rated_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), item, degree.code(), why, on, hand.role(), hand.unit().value(), viewer.account().value()).update();
    }

    public UUID call(Viewer viewer, UUID item, String toWhom, String because) {
        mustStand(viewer, item);
        var whom = SheetRules.saysSomething(toWhom, "toWhom", 120);
        var why = SheetRules.saysSomething(because, "why");
        var hand = Hand.of(viewer);
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.national_call (area_id, id, item_id, to_whom, because, as_role, unit_id, called_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, item, whom, why, hand.role(), hand.unit().value(), viewer.account().value()).update();
        return id;
    }

    /** It needs them no more. */
    public void end(Viewer viewer, UUID call, String because) {
        Builders.mustBuild(viewer);
        var why = SheetRules.saysSomething(because, "ended");
        int rows = sql.sql("insert into improvement.national_call_end (area_id, id, call_id, because, ended_by) values (?, ?, ?, ?, ?) on conflict (area_id, call_id) do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), call, why, viewer.account().value()).update();
        if (rows == 0) {
            throw new BrokenRule("conditions.rule.ended", "ended");
        }
    }

    private void mustStand(Viewer viewer, UUID item) {
        Builders.mustBuild(viewer);
        checks.now(viewer).condition(item).orElseThrow(NotOpen::new);
    }
}
