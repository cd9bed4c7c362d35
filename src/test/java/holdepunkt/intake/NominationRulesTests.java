package holdepunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of asking and answering, as plain objects. */
class NominationRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final UnitId UNIT = UnitId.random();

    @Test
    void withoutHerYesNobodyIsAskedAbout() {
        refused("intake.rule.yesTo", () -> NominationRules.sheHasSaidYes(new SaidYes(TODAY, "nobody", "phone"), TODAY));
        refused("intake.rule.yesHow", () -> NominationRules.sheHasSaidYes(new SaidYes(TODAY, "me", "guess"), TODAY));
        refused("intake.rule.yesOn", () -> NominationRules.sheHasSaidYes(new SaidYes(TODAY.plusDays(1), "me", "phone"), TODAY));
        assertThatCode(() -> NominationRules.sheHasSaidYes(new SaidYes(TODAY, "me", "phone"), TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"clinician,true", "gp,true", "caseworker,false", "peer_consultant,false", "housing,false", "leader,false", "allocation_office,false"})
    void onlyThoseWhoGiveHealthCareAskForTheSameDay(String role, boolean may) {
        var viewer = new Viewer(AreaId.random(), AccountId.random(), "Eli Skog", null, List.of(new Work(UNIT, "Enheten", role)), UUID.randomUUID(), Instant.EPOCH, "nb", null);
        if (may) {
            assertThatCode(() -> NominationRules.onlyHealthCareAsksForTheSameDay(viewer, UNIT, true)).doesNotThrowAnyException();
        } else {
            refused("intake.rule.sameDay", () -> NominationRules.onlyHealthCareAsksForTheSameDay(viewer, UNIT, true));
        }
        assertThatCode(() -> NominationRules.onlyHealthCareAsksForTheSameDay(viewer, UNIT, false)).doesNotThrowAnyException();
    }

    @Test
    void anAnswerThatIsNotYesSaysWhatDiffersAndANoPointsSomewhere() {
        refused("intake.rule.noReason", () -> NominationRules.whatDiffersIsSaid("no", PersonText.of(" ")));
        refused("intake.rule.noReason", () -> NominationRules.whatDiffersIsSaid("not_now", PersonText.of("")));
        refused("intake.rule.noOffer", () -> NominationRules.aNoPointsSomewhere("no", null));
        assertThatCode(() -> NominationRules.whatDiffersIsSaid("yes", PersonText.of(""))).doesNotThrowAnyException();
        assertThatCode(() -> NominationRules.aNoPointsSomewhere("not_now", null)).doesNotThrowAnyException();
    }

    @Test
    void aLaterAnswerSaysWhyItReplacesTheFirst() {
        refused("intake.rule.noBecause", () -> NominationRules.aLaterAnswerSaysWhy(true, PersonText.of("")));
        assertThatCode(() -> NominationRules.aLaterAnswerSaysWhy(false, PersonText.of(""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Født 010190", "ring 900 12 345", "010190-12345", "01.01.1990", "nr 1 2 3 4 5 6", "tlf. 70/00/10/00"})
    void digitsThatCouldBeSomebodyAreRefused(String words) {
        refused("intake.rule.numbers", () -> AskingAnonymously.namesNobody(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"En mann i 30-årene uten bolig", "Siden 2019 har ingen svart", "3 timer i uka, 2 tjenester", "Hva med § 4-5?"})
    void aQuestionWithoutSuchDigitsIsTaken(String words) {
        assertThatCode(() -> AskingAnonymously.namesNobody(words)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,-,0,waiting", "-,-,1,late", "yes,-,9,yes", "no,answered,9,no", "-,her_no,9,her_no", "yes,wrong_person,0,wrong_person"})
    void whereItStandsIsReadFromItsRows(String answer, String closure, int daysAfter, String state) {
        assertThat(Nomination.state(answer, closure, TODAY, TODAY.plusDays(daysAfter))).isEqualTo(state);
    }

    @Test
    void theAnswerIsDueInWorkingDaysAndTheSameDayWhenItIsUrgent() {
        var terms = new Terms(UNIT, 10, 5, AccountId.random(), UNIT, null, "");
        assertThat(terms.answerBy(TODAY, false)).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(terms.answerBy(TODAY, true)).isEqualTo(TODAY);
        assertThat(terms.questionAnsweredBy(LocalDate.of(2026, 3, 30))).as("Easter is not worked").isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void criteriaAreAFewWholeSentencesInThreeLanguages() {
        var good = new Criterion(UUID.randomUUID(), "Dette er en setning.", "Dette er ei setning.", "This is a sentence.");
        var word = new Criterion(UUID.randomUUID(), "rusproblem", "rusproblem", "substance use");
        assertThatCode(() -> CriteriaRules.everyCriterionIsAWholeSentence(List.of(good, good, good))).doesNotThrowAnyException();
        refused("intake.rule.criteriaSentence", () -> CriteriaRules.everyCriterionIsAWholeSentence(List.of(good, good, word)));
        refused("intake.rule.criteriaCount", () -> CriteriaRules.everyCriterionIsAWholeSentence(List.of(good)));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.key()).isEqualTo(key));
    }
}
