package holdepunkt.improvement.tests;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A test is done, and what came of it is held against what was thought. Called inside the gate. */
@Component
public class RunningCycles {

    private final JdbcClient sql;
    private final Cycles tests;

    RunningCycles(JdbcClient sql, Cycles tests) {
        this.sql = sql;
        this.tests = tests;
    }

    /** The first time it is the doing that begins; from then on the plan stands. */
    public void did(Viewer viewer, UUID test, LocalDate on, String what) {
        var now = open(viewer, test);
        TestRules.itIsNotStudiedYet(now);
        var day = TestRules.aDayThatHasBeen(on, LocalDate.EPOCH, today());
        sql.sql("insert into improvement.change_doing (area_id, id, test_id, on_date, what, written_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), test, day, TestRules.needed(what, "what", 1000), viewer.account().value()).update();
    }

    public void studied(Viewer viewer, UUID test, LocalDate on, String saw, Outcome outcome, String learned) {
        var now = open(viewer, test);
        TestRules.itHasBegun(now);
        TestRules.itIsNotStudiedYet(now);
        var day = TestRules.aDayThatHasBeen(on, now.doings().getFirst().on(), today());
        sql.sql("insert into improvement.change_study (area_id, id, test_id, on_date, saw, outcome, learned, written_by) values (:area, :id, :test, :on, :saw, :outcome, :learned, :by)")
                .param("area", viewer.area().value()).param("id", UUID.randomUUID()).param("test", test).param("on", day)
                .param("saw", TestRules.needed(saw, "saw", 500)).param("outcome", outcome.code()).param("learned", TestRules.needed(learned, "learned", 400))
                .param("by", viewer.account().value()).update();
    }

    private Cycle open(Viewer viewer, UUID test) {
        Builders.mustBuild(viewer);
        tests.lock(test);
        return tests.one(viewer, test);
    }

    static LocalDate today() {
        return LocalDate.now(Period.NORWAY);
    }
}
