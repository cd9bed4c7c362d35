package holdepunkt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.shape.Guards;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ANationalIdIsReadAndNeverPrintedTests {

    private static final LocalDate SUMMER_OF_1987 = LocalDate.of(1987, 6, 15);

    /** Born in a year to come, so that the number can belong to nobody alive. */
    private static final LocalDate NOBODYS_DAY = LocalDate.of(2039, 12, 24);

    @Test
    void theNumberOfAKnownSyntheticDayHasControlDigitsWorkedOutByHand() {
        assertThat(SyntheticIds.bornOn(SUMMER_OF_1987, 0).digits()).isEqualTo("15868700014");
    }

    @Test
    void bothSyntheticSeriesAreReadAndKnownAsSynthetic() {
        assertThat(SyntheticIds.series(SUMMER_OF_1987, 0, 80)).isNotEmpty().allMatch(NationalId::isSynthetic);
        assertThat(SyntheticIds.series(SUMMER_OF_1987, 0, 40)).isNotEmpty().allMatch(NationalId::isSynthetic);
        assertThat(SyntheticIds.series(NOBODYS_DAY, 0, 0)).isNotEmpty().noneMatch(NationalId::isSynthetic);
    }

    @Test
    void aDNumberIsKnownAlsoWhenSynthetic() {
        assertThat(SyntheticIds.series(SUMMER_OF_1987, 40, 80)).isNotEmpty().allMatch(NationalId::isDNumber);
        assertThat(SyntheticIds.bornOn(SUMMER_OF_1987, 0).isDNumber()).isFalse();
    }

    @Test
    void theBirthDateFollowsFromSeriesAndIndividualNumber() {
        assertThat(SyntheticIds.bornOn(SUMMER_OF_1987, 3).birthDate()).isEqualTo(SUMMER_OF_1987);
        assertThat(SyntheticIds.bornOn(LocalDate.of(2006, 2, 28), 3).birthDate()).isEqualTo(LocalDate.of(2006, 2, 28));
        assertThat(SyntheticIds.series(SUMMER_OF_1987, 40, 40)).allMatch(id -> id.birthDate().equals(SUMMER_OF_1987));
    }

    @Test
    void spacesAsPeopleTypeThemAreRead() {
        assertThat(NationalId.read(" 158687 00014 ")).contains(SyntheticIds.bornOn(SUMMER_OF_1987, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1586870001", "158687000147", "1586870001x", "15868700015", "15868700024", "31828700014", "00000000000", "١٥٨٦٨٧٠٠٠١٤"})
    void whatIsNoSuchNumberIsNotRead(String typed) {
        assertThat(NationalId.read(typed)).isEmpty();
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        var random = new Random(1987);
        long wrong = 0;
        long cases = 0;
        for (var id : SyntheticIds.series(SUMMER_OF_1987, 0, 80).toList()) {
            int place = random.nextInt(11);
            int digit = (id.digits().charAt(place) - '0' + 1 + random.nextInt(9)) % 10;
            var mistyped = id.digits().substring(0, place) + digit + id.digits().substring(place + 1);
            wrong += NationalId.read(mistyped).isPresent() ? 1 : 0;
            cases++;
        }
        Guards.report("mistyped-national-id", cases, wrong, 400, 1987);
    }

    @Test
    void neitherTheValueNorTheRefusalPrintsTheDigits() {
        assertThat(SyntheticIds.bornOn(SUMMER_OF_1987, 0)).asString().doesNotContainPattern("\\d");
        assertThatThrownBy(() -> new NationalId("15868700015")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("15868700015");
    }
}
