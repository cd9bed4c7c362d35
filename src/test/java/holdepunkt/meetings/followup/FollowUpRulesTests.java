package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpRulesTests {

    private static final LocalDate MEETING = LocalDate.of(2026, 1, 31);

    @Test
    void theFollowUpIsBetweenOneAndThreeMonthsAfterTheMeeting() {
        assertThat(FollowUpRules.earliest(MEETING)).isEqualTo(LocalDate.of(2026, 2, 28));
        FollowUpRules.itIsBetweenOneAndThreeMonthsAfter(MEETING, LocalDate.of(2026, 2, 28));
        FollowUpRules.itIsBetweenOneAndThreeMonthsAfter(MEETING, LocalDate.of(2026, 4, 30));
        for (var outside : List.of(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 5, 1), MEETING)) {
            assertThatThrownBy(() -> FollowUpRules.itIsBetweenOneAndThreeMonthsAfter(MEETING, outside)).isInstanceOf(BrokenRule.class);
        }
        assertThatThrownBy(() -> FollowUpRules.itIsBetweenOneAndThreeMonthsAfter(MEETING, null)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void theFirstDayIsTheOneHerLetterNames() {
        var named = LocalDate.of(2026, 3, 3);
        FollowUpRules.itIsTheDayTheLetterNames(named, true, named);
        FollowUpRules.itIsTheDayTheLetterNames(null, true, MEETING.plusMonths(2));
        FollowUpRules.itIsTheDayTheLetterNames(named, false, MEETING.plusMonths(2));
        assertThatThrownBy(() -> FollowUpRules.itIsTheDayTheLetterNames(named, true, MEETING.plusMonths(2))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void somebodyNearOwnsIt() {
        var near = AccountId.random();
        FollowUpRules.somebodyNearOwnsIt(Set.of(near), near);
        assertThatThrownBy(() -> FollowUpRules.somebodyNearOwnsIt(Set.of(near), AccountId.random())).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> FollowUpRules.somebodyNearOwnsIt(Set.of(near), null)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void whoeverWritesByHerWordSaysWhoAsked() {
        assertThatThrownBy(() -> FollowUpRules.whoAskedIsNamed(false, Set.of(), null)).isInstanceOf(BrokenRule.class);
        FollowUpRules.whoAskedIsNamed(true, Set.of(), null);
    }

    @Test
    void anOutcomeIsOneOfTheFour() {
        FollowUpRules.anOutcomeIsChosen(Set.of("way_in", "offered_not_taken_up"));
        assertThatThrownBy(() -> FollowUpRules.anOutcomeIsChosen(Set.of())).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> FollowUpRules.anOutcomeIsChosen(Set.of("failed"))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void eachWayOutIsWrittenAndTheNextTryIsAhead() {
        assertThatThrownBy(() -> FollowUpRules.itIsWritten(PersonText.of(" "), "plan")).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> FollowUpRules.theNextTryIsAhead(MEETING.minusDays(1), MEETING)).isInstanceOf(BrokenRule.class);
        FollowUpRules.theNextTryIsAhead(MEETING, MEETING);
    }
}
