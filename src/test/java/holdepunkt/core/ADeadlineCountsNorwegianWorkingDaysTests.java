package holdepunkt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ADeadlineCountsNorwegianWorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        "1961-04-02", "1981-04-19", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2017-04-16", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"})
    void easterSundayFallsOnItsKnownDates(LocalDate sunday) {
        assertThat(Deadline.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-17", "2026-05-24",
        "2026-05-25", "2026-12-25", "2026-12-26"})
    void theTwelvePublicHolidaysAreNoWorkingDays(LocalDate holiday) {
        assertThat(Deadline.isPublicHoliday(holiday)).isTrue();
        assertThat(Deadline.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void aYearHasTwelvePublicHolidaysUnlessTwoMeet() {
        for (int year = 1950; year < 2100; year++) {
            long holidays = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(Deadline::isPublicHoliday).count();
            assertThat(holidays).as("public holidays of %d", year).isBetween(11L, 12L);
        }
        assertThat(Deadline.isPublicHoliday(LocalDate.of(2008, 5, 1))).as("first of May and Ascension on one day").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2, 2026-01-07, Monday to Wednesday",
        "2026-01-09, 1, 2026-01-12, a Friday to the Monday",
        "2026-01-10, 1, 2026-01-12, a Saturday to the Monday",
        "2026-04-01, 1, 2026-04-07, over Easter",
        "2026-04-30, 1, 2026-05-04, over the first of May",
        "2026-12-23, 2, 2026-12-28, Christmas Eve counts and the holidays do not",
        "2025-12-31, 1, 2026-01-02, over New Year",
        "2026-05-12, 10, 2026-05-28, over Ascension and Whitsun"})
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int n, LocalDate day, String because) {
        assertThat(Deadline.workingDaysAfter(start, n)).as(because).isEqualTo(new Deadline(day));
    }

    @Test
    void theLastDayIsStillInTime() {
        var deadline = new Deadline(LocalDate.of(2026, 1, 7));
        assertThat(deadline.isPassedOn(LocalDate.of(2026, 1, 7))).isFalse();
        assertThat(deadline.isPassedOn(LocalDate.of(2026, 1, 8))).isTrue();
    }

    @Test
    void aDeadlineOfNoDaysIsRefused() {
        assertThatThrownBy(() -> Deadline.workingDaysAfter(LocalDate.of(2026, 1, 7), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
