package holdepunkt.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import holdepunkt.directory.KeepingUnits;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.release.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AWaitByWayInSaysHowSureItIsTests {

    private final List<CountedMonths.One> waits = new ArrayList<>();

    /** Ten who waited ten, twenty and on to a hundred days: 55, by hand between 30 and no upper end. */
    @Test
    void theMedianHasItsInterval() {
        waited("gp", 10, 10);
        assertThat(figures()).containsEntry("wait_meeting:routes:gp.days", "55.0").containsEntry("wait_meeting:routes:gp.least", "30.0").containsEntry("wait_meeting:routes:gp.most", "-");
    }

    @Test
    void whereOneWayIsHiddenNoIntervalIsTold() {
        waited("gp", 10, 10);
        waited("nav", 3, 10);
        assertThat(figures()).containsEntry("wait_meeting:routes:gp.days", ":").doesNotContainKeys("wait_meeting:routes:gp.least", "wait_meeting:routes:nav.least");
    }

    /**
     * Ten who waited 10, 20 … 100 days beside fifteen who waited 2, 4 … 30: medians 55 (30 and up) and 16 (10 to 26). Worked out apart from this code: 39 more,
     * 39 − √(25² + 10²) and up; 3.4375 times, ÷ exp √(ln² 55/30 + ln² 26/16) and up.
     */
    @Test
    void theWaitByOneWayIsHeldBesideThatOfTheWayMostCameBy() {
        waited("gp", 10, 10);
        waited("nav", 15, 2);
        assertThat(figures()).containsEntry("wait_meeting:routes:nav.least", "10.0").containsEntry("wait_meeting:routes:nav.most", "26.0").doesNotContainKey("wait_meeting:routes:nav.beside");
        var gp = ways().getFirst().beside(ways()).orElseThrow();
        assertThat(gp.group()).isEqualTo("nav");
        assertThat(gp.comparison().difference()).isEqualTo(39);
        assertThat(gp.comparison().differenceBetween().low()).isEqualTo(12.0742, within(0.0001));
        assertThat(gp.comparison().differenceBetween().hasEnd()).isFalse();
        assertThat(gp.comparison().ratio().orElseThrow()).isEqualTo(3.4375, within(0.0001));
        assertThat(gp.comparison().ratioBetween().orElseThrow().low()).isEqualTo(1.5811, within(0.0001));
        assertThat(gp.comparison().isFinding()).isTrue();
    }

    @Test
    void whereOneWayIsHiddenNothingIsHeldBesideAnother() {
        waited("gp", 10, 10);
        waited("nav", 15, 2);
        waited("self", 3, 10);
        assertThat(ways()).hasSize(3).allSatisfy(way -> assertThat(way.beside(ways())).isEmpty());
    }

    @Test
    void everyKindOfUnitHasWordsForTheWayFromIt() {
        for (var language : List.of("nb", "nn", "en")) {
            var words = ResourceBundle.getBundle("messages.measures_" + language);
            assertThat(KeepingUnits.KINDS).allSatisfy(kind -> assertThat(words.containsKey("measures.route." + kind)).as(language + " " + kind).isTrue());
        }
    }

    /** 10, 20 … 60 days, and four more of whom each counts as sixty. */
    @Test
    void theMeanCountsTheLongestWaitsAsTheDaysEachIsLookedAtFor() {
        waited("gp", 10, 10);
        assertThat(figures()).containsEntry("wait_meeting:routes:gp.mean", "45");
        assertThat(ways().getFirst().mean()).isEqualTo(45);
        waited("nav", 3, 10);
        assertThat(figures()).containsEntry("wait_meeting:routes:gp.mean", ":").containsEntry("wait_meeting:routes:nav.mean", ":");
    }

    private List<RouteWait> ways() {
        var definition = Definitions.now("wait_meeting");
        var tallies = waits.stream().map(one -> new Tally(one.month(), one.route(), one.good(), one.days(), null, 1, 0)).toList();
        return Routes.read(new Release(new UUID(0, 0), "ways", LocalDate.EPOCH, 5, Instant.EPOCH, Routes.figures(tallies, definition, new Suppression(5)), List.of()));
    }

    private void waited(String route, int many, int step) {
        for (int i = 1; i <= many; i++) {
            waits.add(new CountedMonths.One(LocalDate.of(2026, 3, 1), route, true, i * step));
        }
    }

    private Map<String, String> figures() {
        return CountedMonths.routes("wait_meeting", waits, new Suppression(5));
    }
}
