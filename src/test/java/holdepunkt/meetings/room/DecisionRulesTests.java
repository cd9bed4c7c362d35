package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final AccountId ANNE = AccountId.random();

    @Test
    void aLineSaysWhat() {
        refuses(line(DecisionKind.I_DO, " ", ANNE, TODAY, null, null), "what");
    }

    @Test
    void aPromiseHasAWho() {
        refuses(line(DecisionKind.I_DO, "Ringer", null, TODAY, null, null), "who");
        refuses(line(DecisionKind.WE_APPLY, "Bolig", null, TODAY, "Kontoret", null), "who");
    }

    @Test
    void aPromiseHasAWhenThatIsNotPast() {
        refuses(line(DecisionKind.I_DO, "Ringer", ANNE, null, null, null), "by");
        refuses(line(DecisionKind.I_DO, "Ringer", ANNE, TODAY.minusDays(1), null, null), "by");
        refuses(line(DecisionKind.I_DO, "Ringer", ANNE, TODAY.plusYears(4), null, null), "by");
        holds(line(DecisionKind.I_DO, "Ringer", ANNE, TODAY, null, null));
    }

    @Test
    void anApplicationNamesWhoAnswers() {
        refuses(line(DecisionKind.WE_APPLY, "Bolig", ANNE, TODAY, " ", null), "answerer");
        holds(line(DecisionKind.WE_APPLY, "Bolig", ANNE, TODAY, "Boligkontoret", null));
    }

    @Test
    void aNoShowsTheWayOn() {
        refuses(line(DecisionKind.NO_HERE, "Bil", null, null, null, null), "wayOn");
        holds(line(DecisionKind.NO_HERE, "Bil", null, null, null, "Søk hos NAV"));
    }

    @Test
    void whatNobodyTookNeedsNoInventedOwner() {
        holds(line(DecisionKind.NOBODY_TOOK, "Bolig", null, null, null, null));
        assertThat(line(DecisionKind.NOBODY_TOOK, "Bolig", ANNE, TODAY, "x", "y").ofItsKind()).isEqualTo(line(DecisionKind.NOBODY_TOOK, "Bolig", null, null, null, null));
    }

    private static void holds(Decision decision) {
        assertThatCode(() -> DecisionRules.hold(decision, TODAY)).doesNotThrowAnyException();
    }

    private static void refuses(Decision decision, String field) {
        assertThatThrownBy(() -> DecisionRules.hold(decision, TODAY)).isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private static Decision line(DecisionKind kind, String what, @Nullable AccountId who, @Nullable LocalDate by, @Nullable String answerer, @Nullable String wayOn) {
        return new Decision(kind, PersonText.of(what), who, null, by, null, text(answerer), text(wayOn));
    }

    private static @Nullable PersonText text(@Nullable String text) {
        return text == null ? null : PersonText.of(text);
    }
}
