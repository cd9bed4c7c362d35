package holdepunkt.oversight.breach;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done about it, step by step; each is a row, and done once. */
@Component
public class BreachSteps {

    public static final List<String> ALL = List.of("stopped", "assessed", "authority_told", "authority_not_told", "persons_told", "closed");

    private final JdbcClient sql;
    private final Breaches breaches;

    BreachSteps(JdbcClient sql, Breaches breaches) {
        this.sql = sql;
        this.breaches = breaches;
    }

    public void done(Viewer officer, UUID id, String step) {
        var breach = breaches.find(officer, id);
        if (!ALL.contains(step)) {
            throw new NotOpen();
        }
        if (breach.has(step) || step.startsWith("authority") && !breach.clockRuns()) {
            throw BrokenRule.of("oversight.rule.stepDone");
        }
        if (step.equals("closed") && (breach.clockRuns() || !breach.has("stopped") || !breach.has("assessed"))) {
            throw BrokenRule.of("oversight.rule.notYet");
        }
        write(() -> sql.sql("insert into oversight.breach_step (area_id, id, breach_id, step) values (?, gen_random_uuid(), ?, ?)")
                .params(officer.area().value(), id, step).update());
    }

    /** By an officer or a leader who did not open it: the names are needed. */
    public void agree(Viewer viewer, UUID id) {
        if (breaches.find(viewer, id).mine()) {
            throw BrokenRule.of("oversight.rule.another");
        }
        write(() -> sql.sql("insert into oversight.breach_agreement (area_id, id, breach_id) values (?, gen_random_uuid(), ?)").params(viewer.area().value(), id).update());
    }

    private static void write(Runnable row) {
        try {
            row.run();
        } catch (DuplicateKeyException already) {
            throw BrokenRule.of("oversight.rule.stepDone");
        }
    }
}
