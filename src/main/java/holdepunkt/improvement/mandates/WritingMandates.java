package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mandate is written, or written anew; the wordings before it are kept. Called inside the gate. */
@Component
public class WritingMandates {

    private final JdbcClient sql;
    private final WorkGroups groups;
    private final OneAtATime turn;

    WritingMandates(JdbcClient sql, WorkGroups groups, OneAtATime turn) {
        this.sql = sql;
        this.groups = groups;
        this.turn = turn;
    }

    /** @param seen the number of the wording the viewer had before her, 0 for none @throws Stale when there is a later one */
    public void write(Viewer viewer, UUID group, Mandate.Terms terms, long seen) {
        Builders.mustBuild(viewer);
        GroupRules.aMandateSaysToWhomItReports(terms);
        GroupRules.noGroupReportsToItself(group, terms);
        GroupRules.aMandateEndsAfterItBegins(terms);
        turn.take(group);
        var now = groups.of(viewer, group).mandate();
        if (terms.reportsTo() != null && groups.find(viewer, terms.reportsTo()).isEmpty()) {
            throw new BrokenRule("mandates.rule.noGroup", "reportsTo");
        }
        if (now != null && now.number() != seen) {
            throw new Stale();
        }
        sql.sql("""
                insert into improvement.mandate (area_id, group_id, number, purpose, may_decide, may_not_decide, reports_to, reports_words, begins_on, ends_on, answer_days, written_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(viewer.area().value(), group, now == null ? 1 : now.number() + 1, terms.purpose(), terms.mayDecide(),
                terms.mayNotDecide(), terms.reportsTo(), terms.reportsWords(), terms.begins(), terms.ends(), terms.answerDays(), viewer.account().value()).update();
    }
}
