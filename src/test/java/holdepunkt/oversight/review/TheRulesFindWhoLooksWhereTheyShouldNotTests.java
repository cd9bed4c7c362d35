package holdepunkt.oversight.review;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A thousand weeks with twenty planted: nearly all of these are found, and hardly anybody else. Asked of ten towns that were never looked at when the rules were
 * written: those with the seeds from one to ten were.
 */
class TheRulesFindWhoLooksWhereTheyShouldNotTests {

    @Test
    void nineteenOfTwentyAndOneFalseOfAHundredAtMost() {
        long wrong = 0;
        var measured = new StringBuilder();
        for (long seed = 101; seed <= 110; seed++) {
            var town = new Town(seed);
            var planted = new HashSet<UUID>();
            var odd = WatchedWeeks.rank(town.weeks(1000, 20, planted), town.colleagues());
            long found = odd.stream().filter(week -> planted.contains(week.actor())).count();
            long others = odd.size() - found;
            wrong += found < 19 || others * 100 > 980 ? 1 : 0;
            measured.append(found).append('/').append(others).append(' ');
        }
        Guards.report("log-review", 10 * 1000, wrong, 10_000, 101, "found-of-20/false-of-980=" + measured.toString().strip().replace(' ', ','));
    }

    @Test
    void theHeaviestComesFirstAndSaysWhichPersonsItIsAbout() {
        var town = new Town(5);
        var planted = new HashSet<UUID>();
        var odd = WatchedWeeks.rank(town.weeks(200, 20, planted), town.colleagues());
        assertThat(odd).extracting(OddWeek::weight).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(odd).allSatisfy(week -> assertThat(week.persons()).isNotEmpty());
    }

    @Test
    void everyRuleFindsItsOwn() {
        var town = new Town(3);
        var odd = WatchedWeeks.rank(town.weeks(140, 140, new HashSet<>()), town.colleagues());
        assertThat(odd.stream().flatMap(week -> week.found().stream()).map(OddWeek.Found::rule).distinct()).containsExactlyInAnyOrderElementsOf(List.of(OddRule.values()));
    }
}
