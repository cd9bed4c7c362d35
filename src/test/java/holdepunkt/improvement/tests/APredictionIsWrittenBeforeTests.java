package holdepunkt.improvement.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Seen;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.chains.evidence.Evidence;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.evidence.EvidenceKind;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.insight.counting.ChartMark;
import holdepunkt.insight.counting.ChartMarks;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class APredictionIsWrittenBeforeTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext product;
    @Autowired
    BuildingChains building;
    @Autowired
    PlanningCycles planning;
    @Autowired
    RunningCycles running;
    @Autowired
    ActingOnCycles acting;
    @Autowired
    Cycles tests;
    @Autowired
    ChartMarks marks;
    @Autowired
    EvidenceBoards boards;
    @Autowired
    JdbcClient sql;

    private Workshop group;
    private UUID chain;
    private UUID stone;

    @BeforeEach
    void aChainWithOneStep() {
        stage.elvestad();
        group = new Workshop(product);
        chain = group.as(group.anna, () -> building.begin(group.anna, "Svar i tide", group.owners(), Workshop.six()));
        stone = group.as(group.anna, () -> building.addStone(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, "Folk får svar", null));
    }

    @Test
    void onceItBeganNobodyChangesThePlanNotEvenByHand() {
        var test = planned();
        group.does(group.bo, () -> planning.planAnew(group.bo, test, now(test).version(), plan("Åtte av ti svarer")));
        did(test, TODAY.minusDays(2));
        assertThat(now(test).stage()).isEqualTo(TestStage.DOING);
        assertThatThrownBy(() -> group.does(group.bo, () -> planning.planAnew(group.bo, test, now(test).version(), plan("Alle svarer"))))
                .isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo("prediction"));
        assertThatThrownBy(() -> group.does(group.bo, () -> sql.sql("""
                insert into improvement.change_plan (area_id, id, test_id, aim, question, prediction, measure_key, scale, who, how, starts_on, study_on, written_by)
                select area_id, gen_random_uuid(), test_id, aim, question, 'Alle svarer', measure_key, scale, who, how, starts_on, study_on, ? from improvement.change_plan where test_id = ?""")
                .params(group.bo.account().value(), test).update())).isInstanceOf(DataAccessException.class);
        assertThat(now(test).plan().prediction()).isEqualTo("Åtte av ti svarer");
    }

    @Test
    void whoChangesThePlanAtTheSameTimeSeesTheOthersWords() {
        var test = planned();
        long seen = now(test).version();
        group.does(group.anna, () -> planning.planAnew(group.anna, test, seen, plan("Annas ord")));
        assertThatThrownBy(() -> group.does(group.bo, () -> planning.planAnew(group.bo, test, seen, plan("Bos ord")))).isInstanceOf(Stale.class);
    }

    @Test
    void eachPartComesAfterTheOneBefore() {
        var test = planned();
        assertThatThrownBy(() -> studied(test)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> did(test, TODAY.plusDays(1))).isInstanceOf(BrokenRule.class);
        did(test, TODAY.minusDays(1));
        assertThatThrownBy(() -> decide(test, Decision.ADOPT, "Det virket")).isInstanceOf(BrokenRule.class);
        studied(test);
        assertThatThrownBy(() -> did(test, TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> decide(test, Decision.ADOPT, " ")).isInstanceOf(BrokenRule.class);
        decide(test, Decision.ADOPT, "Det virket");
        assertThatThrownBy(() -> decide(test, Decision.DROP, "Likevel ikke")).isInstanceOf(BrokenRule.class);
        assertThat(now(test).stage()).isEqualTo(TestStage.DONE);
    }

    @Test
    void whenItIsActedOnItStandsBesideTheStepAndOnTheChartOfItsMeasure() {
        var test = planned();
        assertThat(marked()).isEmpty();
        did(test, TODAY.minusDays(3));
        assertThat(marked()).extracting(ChartMark::at, ChartMark::how, ChartMark::path).containsExactly(tuple(TODAY.minusDays(3), "tests.mark.open", "/improvement/tests/" + test));
        studied(test);
        decide(test, Decision.DROP, "For mye arbeid");
        assertThat(marked()).extracting(ChartMark::how).containsExactly("tests.mark.drop");
        assertThat(group.as(group.leader, () -> boards.all(group.leader, chain))).singleElement().satisfies((Evidence one) -> {
            assertThat(one.kind()).isEqualTo(EvidenceKind.TEST);
            assertThat(one.side()).isEqualTo(Side.SPEAKS_AGAINST);
            assertThat(one.body()).isEqualTo("To av ti svarte\nFor mye arbeid");
            assertThat(one.id()).isEqualTo(now(test).acted().evidence());
        });
    }

    @Test
    void whatIsToBeTriedAnotherWayIsFollowedOnce() {
        var test = planned();
        did(test, TODAY);
        studied(test);
        assertThatThrownBy(() -> follow(test)).isInstanceOf(NotOpen.class);
        decide(test, Decision.ADAPT, "Ring en dag før");
        assertThat(now(test).waitsForNext()).isTrue();
        var next = follow(test);
        assertThat(now(test).followedBy()).isEqualTo(next);
        assertThat(now(next).follows()).isEqualTo(test);
        assertThatThrownBy(() -> follow(test)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void aStepThatWasTakenAwayGetsNoEvidenceAndTheTestStands() {
        var test = planned();
        did(test, TODAY);
        studied(test);
        group.does(group.anna, () -> building.takeAway(group.anna, new Seen(chain, 2), stone));
        decide(test, Decision.ADOPT, "Det virket");
        assertThat(now(test).acted().evidence()).isNull();
    }

    @Test
    void whoeverWorksHereReadsAndAPlanNeedsSomethingToLookAt() {
        var test = planned();
        assertThat(group.as(group.colleague, () -> tests.all(group.colleague))).hasSize(1);
        assertThatThrownBy(() -> group.does(group.colleague, () -> running.did(group.colleague, test, TODAY, "Mitt"))).isInstanceOf(NotOpen.class);
        var blind = new Plan("Mål", "Spørsmål", "Noe", null, " ", Scale.FIVE, "Mottaket", "Telle", TODAY, TODAY);
        assertThatThrownBy(() -> group.as(group.anna, () -> planning.plan(group.anna, chain, stone, null, blind))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> group.as(group.anna, () -> planning.plan(group.anna, chain, UUID.randomUUID(), null, plan("Noe")))).isInstanceOf(BrokenRule.class);
        var late = new Plan("Mål", "Spørsmål", "Noe", null, "Svar", Scale.ALL, "Mottaket", "Telle", TODAY.minusDays(9), TODAY.minusDays(1));
        var overdue = group.as(group.anna, () -> planning.plan(group.anna, chain, stone, null, late));
        assertThat(now(overdue).isOverdue(TODAY)).isTrue();
        var siv = stage.viewer("siv");
        assertThat(group.as(siv, () -> tests.all(siv))).isEmpty();
    }

    private UUID planned() {
        return group.as(group.anna, () -> planning.plan(group.anna, chain, stone, null, plan("Halvparten svarer")));
    }

    private UUID follow(UUID test) {
        return group.as(group.anna, () -> planning.plan(group.anna, chain, stone, test, plan("Flere svarer")));
    }

    private static Plan plan(String prediction) {
        return new Plan("Ringe dagen etter", "Svarer folk da?", prediction, "meetings_held", "", Scale.FIVE, "Mottaket", "Telle svar", TODAY, TODAY.plusDays(14));
    }

    private void did(UUID test, LocalDate on) {
        group.does(group.anna, () -> running.did(group.anna, test, on, "Ringte ti"));
    }

    private void studied(UUID test) {
        group.does(group.bo, () -> running.studied(group.bo, test, TODAY, "To av ti svarte", Outcome.OTHERWISE, "Folk er på jobb"));
    }

    private void decide(UUID test, Decision decision, String because) {
        group.does(group.anna, () -> acting.decide(group.anna, test, TODAY, decision, because, Side.SPEAKS_AGAINST));
    }

    private Cycle now(UUID test) {
        return group.as(group.anna, () -> tests.one(group.anna, test));
    }

    private List<ChartMark> marked() {
        return group.as(group.anna, () -> marks.on(group.anna, "meetings_held"));
    }
}
