package holdepunkt.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsAreShownOrHiddenTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void aShareIsShownWithWhomItIsOf() {
        assertThat(share(9, 6)).containsEntry("value", "60.0").containsEntry("part", "9").containsEntry("rest", "6").containsEntry("whole", "15");
        assertThat(share(12, 0)).as("all in time tells of the services, not of anybody").containsEntry("value", "100.0").containsEntry("rest", "0");
    }

    @Test
    void aShareIsHiddenWhereItWouldTellOfFew() {
        assertThat(share(9, 4)).containsAllEntriesOf(Map.of("value", ":", "part", ":", "rest", ":", "whole", "13"));
        assertThat(share(3, 1)).containsAllEntriesOf(Map.of("value", ":", "part", ":", "rest", ":", "whole", ":"));
    }

    @Test
    void nobodyIsShownAsNobody() {
        assertThat(figures("questions")).containsEntry("value", "0").containsEntry("whole", "0");
        assertThat(figures("answers_in_time")).containsEntry("value", "-").containsEntry("whole", "0");
    }

    @Test
    void whoIsLeftOutIsSaidAndTheFewAreHidden() {
        assertThat(figures("answers_in_time", tally(true, null, 9), tally(false, null, 6), tally(null, "taken_back", 2))).containsEntry("whole", "15").containsEntry("left.taken_back", ":");
        assertThat(figures("kept_person", tally(true, null, 9), tally(null, "not_marked", 31))).containsEntry("value", "100.0").containsEntry("left.not_marked", "31");
    }

    @Test
    void theMedianCountsThoseWhoStillWait() {
        assertThat(figures("wait_answer", waited(3, true, 4), waited(9, true, 4), waited(30, false, 1))).containsEntry("value", "9.0").containsEntry("whole", "9");
        assertThat(figures("wait_answer", waited(3, true, 2), waited(30, false, 4))).as("half have not been through it yet").containsEntry("value", "-");
        assertThat(figures("wait_answer", waited(3, true, 4))).containsEntry("value", ":");
    }

    @Test
    void hoursAreHiddenWithThePersonsBehindThem() {
        assertThat(figures("unused_hours", minutes(5, 330))).containsEntry("value", "6").containsEntry("whole", "5");
        assertThat(figures("unused_hours", minutes(4, 330))).containsEntry("value", ":");
    }

    @Test
    void aMonthIsShownWhenItIsOverAndStands() {
        assertThat(Months.until(LocalDate.of(2026, 11, 1), 0)).isEqualTo("2026-11-01");
        assertThat(Months.until(LocalDate.of(2026, 11, 30), 0)).isEqualTo("2026-11-01");
        assertThat(Months.until(LocalDate.of(2026, 11, 29), 30)).isEqualTo("2026-10-01");
        assertThat(Months.of(List.of(tally(true, null, 5)), MAY.plusMonths(3)).keySet()).containsExactly(MAY, MAY.plusMonths(1), MAY.plusMonths(2));
    }

    @Test
    void anOldDefinitionCanStillBeRead() {
        assertThat(Definitions.versions("letters_in_time")).extracting(one -> one.measure().version()).containsExactly(2, 1);
        assertThat(Definitions.now("letters_in_time").measure().how()).isEqualTo("insight.measure.letters_in_time.how.2");
        assertThat(Definitions.now()).extracting(one -> one.measure().key()).doesNotHaveDuplicates();
    }

    @Test
    void keptPromisesStandBesideWhatNobodyTook() {
        assertThat(Definitions.now()).filteredOn(one -> one.measure().key().startsWith("kept")).hasSize(2)
                .allSatisfy(one -> assertThat(Definitions.now(one.measure().beside().orElseThrow()).measure().key()).isEqualTo("nobody_took"));
    }

    private static Map<String, String> share(int good, int rest) {
        return figures("answers_in_time", tally(true, null, good), tally(false, null, rest));
    }

    private static Map<String, String> figures(String key, Tally... tallies) {
        return new Figures(Definitions.now(key).measure(), List.of(tallies)).published(new Suppression(5));
    }

    private static Tally tally(Boolean good, String why, int persons) {
        return new Tally(MAY, null, good, null, why, persons, 0);
    }

    private static Tally waited(int days, boolean ended, int persons) {
        return new Tally(MAY, null, ended, days, null, persons, 0);
    }

    private static Tally minutes(int persons, int minutes) {
        return new Tally(MAY, null, true, null, null, persons, minutes);
    }
}
