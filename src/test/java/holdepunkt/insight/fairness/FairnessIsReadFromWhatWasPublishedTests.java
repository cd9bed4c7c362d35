package holdepunkt.insight.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import holdepunkt.insight.Suppression;
import holdepunkt.insight.release.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessIsReadFromWhatWasPublishedTests {

    private final List<Asked> persons = new ArrayList<>();

    @Test
    void thirtyOfTwoHundredBesideTwentyIsNotAFinding() {
        add(30, "gp", "25_39", true, 20);
        add(170, "gp", "25_39", false, 0);
        add(20, "nav", "40_66", true, 40);
        add(180, "nav", "40_66", false, 0);
        var row = table().rows("age").stream().filter(one -> one.group().equals("25_39")).findFirst().orElseThrow();
        assertThat(row.comparison().ratio().orElseThrow()).isEqualTo(1.5, within(0.005));
        assertThat(row.comparison().ratioBetween().orElseThrow().low()).isEqualTo(0.88, within(0.005));
        assertThat(row.comparison().ratioBetween().orElseThrow().high()).isEqualTo(2.55, within(0.005));
        assertThat(row.comparison().isFinding()).isFalse();
        assertThat(row.median()).hasValue(20);
    }

    @Test
    void aSmallGroupIsPutTogetherWithAnother() {
        add(20, "gp", "25_39", true, 20);
        add(20, "gp", "40_66", false, 0);
        add(20, "nav", "25_39", true, 20);
        add(20, "nav", "40_66", false, 0);
        add(6, "peer", "25_39", true, 20);
        add(3, "self", "25_39", true, 20);
        add(7, "peer", "40_66", false, 20);
        assertThat(table().rows("route")).extracting(FairnessTable.Row::group).containsExactly("health", "municipal", "self_or_peer");
    }

    @Test
    void whereNoGroupsCanAllBeToldNoneAre() {
        add(20, "gp", "25_39", true, 20);
        add(20, "gp", "25_39", false, 0);
        add(2, "self", "25_39", true, 20);
        assertThat(table().rows("route")).isEmpty();
        assertThat(table().all().orElseThrow().all()).isEqualTo(42);
    }

    /** Half of those who got a yes have not met yet: their waits count, and there is no middle. */
    @Test
    void thoseWhoStillWaitCount() {
        add(4, "gp", "25_39", true, 10);
        for (int i = 0; i < 6; i++) {
            persons.add(new Asked("gp", "25_39", true, 60, false));
        }
        add(10, "gp", "25_39", false, 0);
        assertThat(table().all().orElseThrow().median()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-01-01", "2026-08-31, 2025-07-01", "2026-09-01, 2026-01-01", "2027-02-28, 2026-01-01", "2027-03-01, 2026-07-01"})
    void aHalfYearIsPublishedTwoMonthsAfterItsEnd(LocalDate today, LocalDate from) {
        assertThat(HalfYear.latest(today).from()).isEqualTo(from);
    }

    private void add(int many, String route, String age, boolean yes, int days) {
        for (int i = 0; i < many; i++) {
            persons.add(new Asked(route, age, yes, days, yes));
        }
    }

    private FairnessTable table() {
        var half = new HalfYear(LocalDate.of(2026, 1, 1));
        return new FairnessTable(half, new Release(UUID.randomUUID(), "fairness", half.until(), 5, Instant.EPOCH, FairnessFigures.of(persons, new Suppression(5)), List.of()));
    }
}
