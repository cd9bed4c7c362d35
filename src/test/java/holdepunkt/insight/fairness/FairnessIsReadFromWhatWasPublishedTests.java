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
        assertThat(row.waited()).as("all of them after twenty days: nothing sets an upper end").isEqualTo(new FairnessTable.Wait(20, 20, null));
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
            persons.add(new Asked("gp", "25_39", true, 60, false, false, false));
        }
        add(10, "gp", "25_39", false, 0);
        assertThat(table().all().orElseThrow().waited()).isNull();
    }

    /** Ten who waited ten, twenty and on to a hundred days: by hand, with Greenwood’s spread on the scale of ln(share). */
    @Test
    void aMiddleIsToldWithWhatItMayLieBetween() {
        for (int days = 10; days <= 100; days += 10) {
            add(1, "gp", "25_39", true, days);
        }
        add(10, "gp", "25_39", false, 0);
        assertThat(table().all().orElseThrow().waited()).isEqualTo(new FairnessTable.Wait(55, 30, null));
    }

    @Test
    void aWaitIsHeldBesideThatOfTheGroupMostAreIn() {
        for (int days = 10; days <= 300; days += 10) {
            add(1, "gp", "25_39", true, days);
            add(1, "nav", "40_66", true, days / 10);
        }
        add(1, "nav", "40_66", true, 15);
        add(10, "gp", "25_39", false, 0);
        add(10, "nav", "40_66", false, 0);
        var rows = table().rows("age").stream().filter(row -> row.all() > 0).toList();
        var longer = table().beside("age", rows.getFirst()).orElseThrow();
        assertThat(longer.group()).isEqualTo("40_66");
        assertThat(longer.comparison().difference()).isEqualTo(155 - 15);
        assertThat(longer.comparison().isFinding()).isTrue();
        assertThat(table().beside("age", rows.getLast())).as("beside itself").isEmpty();
    }

    @Test
    void whereAWaitIsHiddenSoIsItsDifference() {
        add(20, "gp", "25_39", true, 20);
        add(20, "gp", "25_39", false, 0);
        add(4, "nav", "40_66", true, 40);
        add(20, "nav", "40_66", false, 0);
        assertThat(table().rows("age")).allSatisfy(row -> assertThat(table().beside("age", row)).isEmpty());
    }

    /** As 30 of 200 beside 20 of 200 above: 1.50 (0.88–2.55), not a finding. */
    @Test
    void theShareWithACoordinatorIsHeldBesideThatOfTheOthers() {
        coordinated(30, "gp", "25_39");
        add(170, "gp", "25_39", false, 0);
        coordinated(20, "nav", "40_66");
        add(180, "nav", "40_66", false, 0);
        var row = table().rows("age").stream().filter(one -> one.group().equals("25_39")).findFirst().orElseThrow();
        assertThat(row.coordinators().yes()).isEqualTo(30);
        assertThat(row.coordinators().ratio().orElseThrow()).isEqualTo(1.5, within(0.005));
        assertThat(row.coordinators().ratioBetween().orElseThrow()).satisfies(between -> assertThat(between.low()).isEqualTo(0.88, within(0.005)));
        assertThat(row.coordinators().isFinding()).isFalse();
    }

    @Test
    void whereOneGroupHasFewWithACoordinatorNoGroupIsToldOf() {
        coordinated(30, "gp", "25_39");
        add(30, "gp", "25_39", false, 0);
        coordinated(4, "nav", "40_66");
        add(30, "nav", "40_66", false, 0);
        add(30, "nav", "40_66", true, 10);
        assertThat(table().rows("age")).isNotEmpty().allSatisfy(row -> assertThat(row.coordinators()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2026-01-01", "2026-08-31, 2025-07-01", "2026-09-01, 2026-01-01", "2027-02-28, 2026-01-01", "2027-03-01, 2026-07-01"})
    void aHalfYearIsPublishedTwoMonthsAfterItsEnd(LocalDate today, LocalDate from) {
        assertThat(HalfYear.latest(today).from()).isEqualTo(from);
    }

    private void add(int many, String route, String age, boolean yes, int days) {
        for (int i = 0; i < many; i++) {
            persons.add(new Asked(route, age, yes, days, yes, false, false));
        }
    }

    private void coordinated(int many, String route, String age) {
        for (int i = 0; i < many; i++) {
            persons.add(new Asked(route, age, true, 20, true, false, true));
        }
    }

    private FairnessTable table() {
        var half = new HalfYear(LocalDate.of(2026, 1, 1));
        return new FairnessTable(half, new Release(UUID.randomUUID(), "fairness", half.until(), 5, Instant.EPOCH, FairnessFigures.of(persons, new Suppression(5)), List.of()));
    }
}
