package holdepunkt.improvement.tests;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group says what is to come of what it tried, and why; from then on the test stands beside the step as evidence. Called inside the gate. */
@Component
public class ActingOnCycles {

    private final JdbcClient sql;
    private final Cycles tests;
    private final Chains chains;
    private final AddingEvidence adding;

    ActingOnCycles(JdbcClient sql, Cycles tests, Chains chains, AddingEvidence adding) {
        this.sql = sql;
        this.tests = tests;
        this.chains = chains;
        this.adding = adding;
    }

    /** @param side which way what was seen speaks for the step */
    public void decide(Viewer viewer, UUID test, LocalDate on, Decision decision, String because, Side side) {
        Builders.mustBuild(viewer);
        tests.lock(test);
        var now = tests.one(viewer, test);
        TestRules.itIsStudiedAndNotActedOn(now);
        var study = Objects.requireNonNull(now.study());
        var day = TestRules.aDayThatHasBeen(on, study.on(), RunningCycles.today());
        var reason = TestRules.needed(because, "because", 400);
        sql.sql("insert into improvement.change_act (area_id, id, test_id, on_date, decision, because, evidence_id, written_by) values (:area, :id, :test, :on, :decision, :because, :evidence, :by)")
                .param("area", viewer.area().value()).param("id", UUID.randomUUID()).param("test", test).param("on", day).param("decision", decision.code())
                .param("because", reason).param("evidence", evidence(viewer, now, side, study.saw() + "\n" + reason), Types.OTHER).param("by", viewer.account().value()).update();
    }

    /** Null where the step has been taken away meanwhile. */
    private @Nullable UUID evidence(Viewer viewer, Cycle test, Side side, String result) {
        if (chains.now(viewer, test.chain()).content().stone(test.stone()).isEmpty()) {
            return null;
        }
        return adding.test(viewer, new Spot(test.chain(), test.stone()), side, test.plan().aim(), result);
    }
}
