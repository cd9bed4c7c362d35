package holdepunkt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class APeriodHoldsUntilItEndsTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant ONE = NOON.plusSeconds(3600);
    private static final Instant TWO = NOON.plusSeconds(7200);

    @Test
    void itHoldsFromItsFirstMomentAndNoLongerAtItsLast() {
        var period = new Period(NOON, ONE);
        assertThat(period.contains(NOON)).isTrue();
        assertThat(period.contains(ONE.minusNanos(1))).isTrue();
        assertThat(period.contains(ONE)).isFalse();
        assertThat(period.contains(NOON.minusNanos(1))).isFalse();
        assertThat(Period.from(NOON).contains(Instant.MAX)).isTrue();
    }

    @Test
    void oneThatStartsWhenTheOtherEndsDoesNotOverlapIt() {
        assertThat(new Period(NOON, ONE).overlaps(new Period(ONE, TWO))).isFalse();
        assertThat(new Period(ONE, TWO).overlaps(new Period(NOON, ONE))).isFalse();
        assertThat(new Period(NOON, TWO).overlaps(new Period(ONE, null))).isTrue();
        assertThat(Period.from(TWO).overlaps(Period.from(NOON))).isTrue();
        assertThat(new Period(ONE, ONE).overlaps(new Period(NOON, TWO))).isFalse();
    }

    @Test
    void shorteningNeverLengthens() {
        assertThat(Period.from(NOON).shortened(ONE)).isEqualTo(new Period(NOON, ONE));
        assertThat(new Period(NOON, ONE).shortened(TWO)).isEqualTo(new Period(NOON, ONE));
        assertThat(new Period(NOON, TWO).shortened(ONE)).isEqualTo(new Period(NOON, ONE));
    }

    @Test
    void whatIsEndedBeforeItBeganHoldsNever() {
        var ended = new Period(ONE, TWO).shortened(NOON);
        assertThat(ended.isEmpty()).isTrue();
        assertThat(ended.contains(ONE)).isFalse();
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(ONE, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysAreDaysInNorwayAlsoWhenTheClockIsMoved() {
        var weekend = Period.ofDays(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29));
        assertThat(weekend.from()).isEqualTo("2026-03-27T23:00:00Z");
        assertThat(weekend.until()).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(weekend.firstDay()).isEqualTo("2026-03-28");
        assertThat(weekend.lastDay()).contains(LocalDate.of(2026, 3, 29));
        assertThat(Period.ofDays(LocalDate.of(2026, 3, 28), null).lastDay()).isEmpty();
    }

    @Test
    void aDayIsContainedOnlyWhenAllOfItIs() {
        var march = Period.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(march.shortened(Instant.parse("2026-03-31T12:00:00Z")).contains(LocalDate.of(2026, 3, 31))).isFalse();
    }
}
