package holdepunkt.improvement.tests;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.insight.counting.Measures;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group plans a test for a step of its chain, and writes down what it thinks will come of it. Called inside the gate. */
@Component
public class PlanningCycles {

    private final JdbcClient sql;
    private final Cycles tests;
    private final Chains chains;
    private final Measures measures;

    PlanningCycles(JdbcClient sql, Cycles tests, Chains chains, Measures measures) {
        this.sql = sql;
        this.tests = tests;
        this.chains = chains;
        this.measures = measures;
    }

    /** @param follows a test that is to be tried in another way, or null @throws BrokenRule when that one has been followed already */
    public UUID plan(Viewer viewer, UUID chain, UUID stone, @Nullable UUID follows, Plan plan) {
        Builders.mustBuild(viewer);
        if (chains.now(viewer, chain).content().stone(stone).isEmpty()) {
            throw new BrokenRule("tests.rule.step", "at");
        }
        if (follows != null) {
            mayBeFollowed(viewer, follows);
        }
        var test = UUID.randomUUID();
        sql.sql("insert into improvement.change_test (area_id, id, chain_id, stone_id, follows, begun_by) values (:area, :id, :chain, :stone, :follows, :by)")
                .param("area", viewer.area().value()).param("id", test).param("chain", chain).param("stone", stone).param("follows", follows, Types.OTHER)
                .param("by", viewer.account().value()).update();
        add(viewer, test, plan);
        return test;
    }

    private void mayBeFollowed(Viewer viewer, UUID follows) {
        tests.lock(follows);
        var before = tests.one(viewer, follows);
        if (before.acted() == null || before.acted().decision() != Decision.ADAPT) {
            throw new NotOpen();
        }
        if (before.followedBy() != null) {
            throw BrokenRule.of("tests.rule.followed");
        }
    }

    /**
     * @param version of the plan the viewer looked at
     * @throws BrokenRule once it has begun: what was predicted stands
     * @throws Stale when somebody else changed the plan since
     */
    public void planAnew(Viewer viewer, UUID test, long version, Plan plan) {
        Builders.mustBuild(viewer);
        tests.lock(test);
        var now = tests.one(viewer, test);
        TestRules.thePredictionStandsOnceItBegan(now);
        var sound = TestRules.aPlanSaysWhatIsThoughtToCome(plan);
        if (version != now.version() && !sound.equals(now.plan())) {
            throw new Stale();
        }
        if (!sound.equals(now.plan())) {
            add(viewer, test, sound);
        }
    }

    private void add(Viewer viewer, UUID test, Plan wished) {
        var plan = TestRules.aPlanSaysWhatIsThoughtToCome(wished);
        if (plan.measure() != null) {
            measures.named(plan.measure());
        }
        sql.sql("""
                insert into improvement.change_plan (area_id, id, test_id, aim, question, prediction, measure_key, measure_words, scale, who, how, starts_on, study_on, written_by)
                values (:area, :id, :test, :aim, :question, :prediction, :measure, :words, :scale, :who, :how, :starts, :study, :by)""")
                .param("area", viewer.area().value()).param("id", UUID.randomUUID()).param("test", test).param("aim", plan.aim()).param("question", plan.question())
                .param("prediction", plan.prediction()).param("measure", plan.measure(), Types.VARCHAR).param("words", plan.measureWords()).param("scale", plan.scale().code())
                .param("who", plan.who()).param("how", plan.how()).param("starts", plan.startsOn()).param("study", plan.studyOn()).param("by", viewer.account().value()).update();
    }
}
