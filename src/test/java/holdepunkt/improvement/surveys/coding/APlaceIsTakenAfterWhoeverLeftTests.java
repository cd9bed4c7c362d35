package holdepunkt.improvement.surveys.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.surveys.AskingEverybody;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.GivingAnswers;
import holdepunkt.improvement.surveys.MakingQuestions;
import holdepunkt.improvement.surveys.Sheet;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.Words;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who sorts may leave before she is done: else nobody could ever read the table. */
@Staged
class APlaceIsTakenAfterWhoeverLeftTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    SortingTexts sorting;
    @Autowired
    MarkingQuotations marking;
    @Autowired
    Codings codings;

    private Workshop group;
    private UUID survey;
    private UUID quotation;
    private UUID theme;

    @BeforeEach
    void oneTextIsToBeSorted() {
        stage.elvestad();
        group = new Workshop(parts);
        var today = LocalDate.now(Period.NORWAY);
        group.does(group.anna, () -> {
            survey = parts.getBean(BeginningSurveys.class).begin(group.anna, group.owners(), new BeginningSurveys.About("Samarbeid", "Vite", "Ansatte", List.of("nb"), today, today.plusDays(9)));
            var open = parts.getBean(MakingQuestions.class).ask(group.anna, survey, false, Map.of("nb", new Words("Hva hindrer?", "", "", "")));
            var staff = parts.getBean(MakingQuestions.class).add(group.anna, survey, new MakingQuestions.Asking("Ansatte", 12, Way.EACH, 1, false));
            parts.getBean(AskingEverybody.class).publish(group.anna, survey);
            parts.getBean(GivingAnswers.class).onPaper(group.anna, survey, staff, new Sheet(Map.of(), Map.of(open, "Lang vei")));
            parts.getBean(AskingEverybody.class).close(group.anna, survey);
            assertThat(parts.getBean(Surveys.class).of(group.anna, survey).closed()).isTrue();
            quotation = marking.mark(group.anna, survey, codings.texts(group.anna, survey).getFirst().id(), "", true);
            theme = marking.name(group.anna, survey, "Avstand");
        });
        List.of(group.anna, group.bo).forEach(this::takes);
    }

    @Test
    void anotherTakesThePlaceAndTheTableIsMade() {
        sorts(group.anna, Belongs.BARRIER);
        sorts(group.bo, Belongs.GOAL);
        done(group.anna);
        assertThatThrownBy(() -> takes(group.leader)).isInstanceOf(BrokenRule.class);
        leaves(group.anna, group.bo);
        takes(group.leader);
        assertThatThrownBy(() -> sorts(group.bo, Belongs.BARRIER)).isInstanceOf(BrokenRule.class);
        assertThat(now(group.leader).quotation(quotation).orElseThrow().codes()).as("she sees nobody’s").isEmpty();
        sorts(group.leader, Belongs.BARRIER);
        done(group.leader);
        var coding = now(group.colleague);
        assertThat(coding.isByBoth()).isTrue();
        assertThat(coding.quotation(quotation).orElseThrow().stands()).as("what bo sorted does not count").contains(new Code(Belongs.BARRIER, theme));
        assertThat(CodeTable.of(coding).isEmpty()).isFalse();
    }

    @Test
    void whoIsDoneKeepsThePlaceAndWhoLeftMayComeBack() {
        sorts(group.bo, Belongs.GOAL);
        leaves(group.bo, group.bo);
        leaves(group.bo, group.bo);
        takes(group.bo);
        assertThat(now(group.bo).quotation(quotation).orElseThrow().by(group.bo.account().value())).isPresent();
        done(group.bo);
        assertThatThrownBy(() -> leaves(group.anna, group.bo)).isInstanceOf(BrokenRule.class);
        assertThat(now(group.anna).coders()).extracting(Coder::done).containsExactly(false, true);
    }

    private void takes(Viewer one) {
        group.does(one, () -> sorting.takePlace(one, survey));
    }

    private void leaves(Viewer by, Viewer one) {
        group.does(by, () -> sorting.leavePlace(by, survey, one.account().value()));
    }

    private void sorts(Viewer one, Belongs where) {
        group.does(one, () -> sorting.sort(one, survey, quotation, new Code(where, theme)));
    }

    private void done(Viewer one) {
        group.does(one, () -> sorting.beDone(one, survey));
    }

    private Coding now(Viewer viewer) {
        return group.as(viewer, () -> codings.of(viewer, survey));
    }
}
