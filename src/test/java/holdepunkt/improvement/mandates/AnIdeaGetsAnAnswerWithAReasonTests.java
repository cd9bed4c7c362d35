package holdepunkt.improvement.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.ideas.AnsweringIdeas;
import holdepunkt.improvement.mandates.ideas.AnsweringIdeas.Reasoned;
import holdepunkt.improvement.mandates.ideas.AskingIdeas;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.mandates.ideas.Idea;
import holdepunkt.improvement.mandates.ideas.IdeaOutcome;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class AnIdeaGetsAnAnswerWithAReasonTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    JdbcClient sql;

    private Council council;
    private UUID idea;

    @BeforeEach
    void aColleagueHasAnIdea() {
        stage.elvestad();
        council = new Council(parts);
        idea = council.as(council.colleague, () -> council.part(AskingIdeas.class).ask(council.colleague, council.working, "Én felles telefonliste", "Vi leter hver dag"));
    }

    @Test
    void itIsOwedAnAnswerWithinTheDaysTheMandatePromises() {
        assertThat(now().asked().answerBy()).isEqualTo(TODAY.plusDays(30));
        assertThat(now().isOverdue(TODAY)).isFalse();
        assertThat(now().isOverdue(TODAY.plusDays(31))).isTrue();
    }

    @Test
    void aYesBecomesADecisionSomebodyAnswersForAndTheOneWhoAskedMayReplyOnce() {
        assertThatThrownBy(() -> answers(council.colleague, reasoned(IdeaOutcome.NO, "Nei"), 0)).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> answers(council.anna, reasoned(IdeaOutcome.NO, " "), 0)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> answers(council.anna, new Reasoned(IdeaOutcome.YES, "Ja", "", council.wording("Liste", council.bo)), 0))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.field()).isEqualTo("becomes"));
        assertThatThrownBy(() -> replies(council.colleague)).as("before there is an answer").isInstanceOf(NotOpen.class);
        answers(council.anna, reasoned(IdeaOutcome.YES, "Det er lett å prøve"), 0);
        var answer = now().answer();
        assertThat(answer.because()).isEqualTo("Det er lett å prøve");
        assertThat(council.as(council.anna, () -> council.part(GroupDecisions.class).of(council.anna, answer.decision())).now().ownerName()).isEqualTo("Bo Prøve");
        assertThatThrownBy(() -> replies(council.anna)).as("somebody else").isInstanceOf(NotOpen.class);
        replies(council.colleague);
        assertThatThrownBy(() -> replies(council.colleague)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void twoWhoAnswerAtOnceLoseNothing() throws Exception {
        var start = new CountDownLatch(1);
        int stale = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(council.anna, council.bo).stream().map(viewer -> threads.submit((Callable<Void>) () -> {
                start.await();
                answers(viewer, reasoned(IdeaOutcome.NOT_NOW, "Fra " + viewer.name()), 0);
                return null;
            })).toList();
            start.countDown();
            for (var one : both) {
                try {
                    one.get();
                } catch (ExecutionException second) {
                    assertThat(second.getCause()).isInstanceOf(Stale.class);
                    stale++;
                }
            }
        }
        assertThat(stale).isEqualTo(1);
        answers(council.bo, reasoned(IdeaOutcome.NO, "Etter å ha lest"), 1);
        assertThat(now().answer().because()).isEqualTo("Etter å ha lest");
        assertThat(council.as(council.anna, () -> council.part(FloorIdeas.class).before(council.anna, idea))).hasSize(1);
    }

    @Test
    void whatIsOverdueRisesToThoseTheGroupReportsTo() throws SQLException {
        assertThatThrownBy(() -> answers(council.leader, reasoned(IdeaOutcome.NO, "Nei"), 0)).as("in time it is not hers").isInstanceOf(NotOpen.class);
        pastItsDay();
        council.leaves(council.working, council.representative, "Sluttet");
        answers(council.leader, reasoned(IdeaOutcome.NO, "Vi har en liste"), 0);
        assertThat(now().answer().group()).isEqualTo("Styringsgruppa");
    }

    @Test
    void theDatabaseAsksTheSameAgain() {
        assertThatThrownBy(() -> inserts(council.colleague, council.working)).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> inserts(council.leader, council.steering)).as("before its day").hasStackTraceContaining("row-level security");
        council.leaves(council.working, council.representative, "Sluttet");
        assertThatThrownBy(() -> inserts(council.anna, council.working)).as("a group that does not stand").hasStackTraceContaining("row-level security");
    }

    private void inserts(Viewer viewer, UUID group) {
        council.does(viewer, () -> sql.sql("insert into improvement.idea_answer (area_id, idea_id, number, group_id, outcome, because, answered_by) values (?, ?, 1, ?, 'no', 'x', ?)")
                .params(council.area.value(), idea, group, viewer.account().value()).update());
    }

    private void pastItsDay() throws SQLException {
        try (var superuser = stage.superuser(); var late = superuser.prepareStatement("update improvement.idea set answer_by = current_date - 3 where id = ?")) {
            late.setObject(1, idea);
            late.executeUpdate();
        }
    }

    private Idea now() {
        return council.as(council.colleague, () -> council.part(FloorIdeas.class).of(council.colleague, idea));
    }

    private Reasoned reasoned(IdeaOutcome outcome, String because) {
        return new Reasoned(outcome, because, "decision", council.wording("Lage listen", council.bo));
    }

    private void answers(Viewer viewer, Reasoned said, long seen) {
        council.does(viewer, () -> council.part(AnsweringIdeas.class).answer(viewer, idea, said, seen));
    }

    private void replies(Viewer viewer) {
        council.does(viewer, () -> council.part(AskingIdeas.class).reply(viewer, idea, "Takk, jeg kan hjelpe"));
    }
}
