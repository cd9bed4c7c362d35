package holdepunkt.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsAreShownOrHiddenTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void aShareIsShownWithWhomItIsOf() {
        assertThat(share(9, 6)).isEqualTo(new Point(MAY, 60.0, 15));
        assertThat(share(12, 0)).as("all in time tells of the services, not of anybody").isEqualTo(new Point(MAY, 100.0, 12));
    }

    @Test
    void aShareIsHiddenWhereItWouldTellOfFew() {
        assertThat(share(9, 4)).isEqualTo(new Point(MAY, null, 13));
        assertThat(share(3, 1)).isEqualTo(Point.hidden(MAY));
    }

    @Test
    void nobodyIsShownAsNobody() {
        assertThat(figures("questions").point()).isEqualTo(new Point(MAY, 0.0, 0));
        assertThat(figures("answers_in_time").point()).isEqualTo(new Point(MAY, null, 0));
        assertThat(figures("answers_in_time").point().isEmpty()).isTrue();
    }

    @Test
    void howItWasCountedSaysWhoIsLeftOutAndHidesTheFew() {
        var counted = figures("answers_in_time", tally(true, null, 9), tally(false, null, 6), tally(null, "taken_back", 2)).counted();
        assertThat(List.of(counted.part().toString(), counted.rest().toString(), counted.whole().toString())).containsExactly("9", "6", "15");
        assertThat(counted.leftOut()).singleElement().satisfies(one -> assertThat(one.persons().isShown()).isFalse());
        assertThat(counted.to()).isEqualTo("2026-05-31");
    }

    @Test
    void aMonthIsShownWhenItIsOverAndStands() {
        assertThat(Months.until(LocalDate.of(2026, 11, 1), 0)).isEqualTo("2026-11-01");
        assertThat(Months.until(LocalDate.of(2026, 11, 30), 0)).isEqualTo("2026-11-01");
        assertThat(Months.until(LocalDate.of(2026, 11, 29), 30)).isEqualTo("2026-10-01");
        assertThat(Months.of(List.of(tally(true, null, 5)), MAY.plusMonths(3))).containsExactly(MAY, MAY.plusMonths(1), MAY.plusMonths(2));
    }

    @Test
    void anOldDefinitionCanStillBeRead() {
        assertThat(Definitions.versions("letters_in_time")).extracting(one -> one.measure().version()).containsExactly(2, 1);
        assertThat(Definitions.now("letters_in_time").measure().how()).isEqualTo("insight.measure.letters_in_time.how.2");
        assertThat(Definitions.now()).extracting(one -> one.measure().key()).doesNotHaveDuplicates();
    }

    private static Point share(int good, int rest) {
        return figures("answers_in_time", tally(true, null, good), tally(false, null, rest)).point();
    }

    private static Figures figures(String key, Tally... tallies) {
        return new Figures(Definitions.now(key), MAY, List.of(tallies), new Suppression(5));
    }

    private static Tally tally(Boolean good, String why, int persons) {
        return new Tally(MAY, null, good, null, why, persons, 0);
    }
}
