package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.diary.sharing.ShareRules.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShareRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void itEndsOnADayWithinAYear() {
        assertThatCode(() -> ShareRules.itEnds(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> ShareRules.itEnds(TODAY.plusYears(1), TODAY)).doesNotThrowAnyException();
        for (var day : new LocalDate[] {null, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1)}) {
            assertThatThrownBy(() -> ShareRules.itEnds(day, TODAY)).as("%s", day).isInstanceOf(BrokenRule.class);
        }
    }

    @Test
    void anAnswerIsOneLineAndNoLetter() {
        assertThatCode(() -> ShareRules.anAnswerIsOneLine(PersonText.of("Takk for at du delte det."))).doesNotThrowAnyException();
        for (var words : new String[] {" ", "to\nlinjer", "x".repeat(ShareRules.ANSWER_LONGEST + 1)}) {
            assertThatThrownBy(() -> ShareRules.anAnswerIsOneLine(PersonText.of(words))).isInstanceOf(BrokenRule.class);
        }
    }

    @Test
    void sheIsToldWhyItIsShutAsFarAsItIsHersToKnow() {
        assertThat(ShareRules.standing(true, null, TODAY, TODAY)).isEqualTo(Standing.OPEN);
        assertThat(ShareRules.standing(false, Instant.EPOCH, TODAY, TODAY)).isEqualTo(Standing.STOPPED);
        assertThat(ShareRules.standing(false, null, TODAY.minusDays(1), TODAY)).isEqualTo(Standing.OVER);
        assertThat(ShareRules.standing(false, null, TODAY, TODAY)).isEqualTo(Standing.SHUT);
    }
}
