package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromiseRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void aPromiseWithoutAWhatIsRefused() {
        assertThatThrownBy(() -> PromiseRules.aPromiseSaysWhat(PersonText.of(" "))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void aNoIsNotAPromise() {
        assertThatThrownBy(() -> PromiseRules.aPromiseIsOfAKindThatCanBeKept("no_here")).isInstanceOf(BrokenRule.class);
        PromiseRules.aPromiseIsOfAKindThatCanBeKept("we_apply");
    }

    @Test
    void aDayThatHasPassedCannotBePromised() {
        assertThatThrownBy(() -> PromiseRules.theDayIsNotPast(TODAY.minusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
        PromiseRules.theDayIsNotPast(TODAY, TODAY);
    }

    @Test
    void unmarkedIsUnansweredAndNeverADifference() {
        assertThat(PromiseRules.theySayDifferently(null, Mark.KEPT)).isFalse();
        assertThat(PromiseRules.theySayDifferently(Mark.NOT_KEPT, null)).isFalse();
        assertThat(PromiseRules.theySayDifferently(Mark.KEPT, Mark.KEPT)).isFalse();
        assertThat(PromiseRules.theySayDifferently(Mark.KEPT, Mark.NOT_KEPT)).isTrue();
    }

    @Test
    void theDayPassesOnlyTheDayAfterAndOnlyWithoutAWord() {
        assertThat(PromiseRules.dayPassedWithoutAWord(TODAY, null, TODAY)).isFalse();
        assertThat(PromiseRules.dayPassedWithoutAWord(TODAY.minusDays(1), null, TODAY)).isTrue();
        assertThat(PromiseRules.dayPassedWithoutAWord(TODAY.minusDays(1), Mark.CHANGED, TODAY)).isTrue();
        assertThat(PromiseRules.dayPassedWithoutAWord(TODAY.minusDays(1), Mark.NOT_KEPT, TODAY)).isFalse();
        assertThat(PromiseRules.dayPassedWithoutAWord(TODAY.minusDays(1), Mark.KEPT, TODAY)).isFalse();
    }

    @Test
    void aMovedPromiseNeedsADayAhead() {
        assertThatThrownBy(() -> PromiseRules.aChangedPromiseHasANewDay(null, TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> PromiseRules.aChangedPromiseHasANewDay(TODAY.minusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
    }
}
