package holdepunkt.consent.behalf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BehalfRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void nobodyGoesIntoWhatShePreparesOrWhatIsHersAlone() {
        assertThatCode(() -> BehalfRules.saysHowFar(List.of("letter", "next", "promise"))).doesNotThrowAnyException();
        for (var never : List.of("preparation", "quiet", "log", "sharing", "own_promise", "if_gone", "rights", "network", "meeting")) {
            assertThatThrownBy(() -> BehalfRules.saysHowFar(List.of("letter", never))).as(never).isInstanceOf(BrokenRule.class);
        }
        assertThatThrownBy(() -> BehalfRules.saysHowFar(List.of())).isInstanceOf(BrokenRule.class);
    }

    @Test
    void itHasALastDay() {
        assertThatThrownBy(() -> BehalfRules.hasALastDay("guardian", null, TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> BehalfRules.hasALastDay("guardian", TODAY.minusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> BehalfRules.hasALastDay("attorney", TODAY.plusMonths(12).plusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> BehalfRules.hasALastDay("guardian", TODAY.plusMonths(24).plusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
        assertThatCode(() -> BehalfRules.hasALastDay("attorney", TODAY.plusMonths(12), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> BehalfRules.hasALastDay("court_guardian", TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void sheStopsAllButWhatACourtDecidedAndNobodyElseStopsWhatSheGave() {
        assertThatCode(() -> BehalfRules.isEndedByWhoMay(one("attorney"), true)).doesNotThrowAnyException();
        assertThatCode(() -> BehalfRules.isEndedByWhoMay(one("guardian"), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> BehalfRules.isEndedByWhoMay(one("court_guardian"), true)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> BehalfRules.isEndedByWhoMay(one("attorney"), false)).isInstanceOf(BrokenRule.class);
        assertThatCode(() -> BehalfRules.isEndedByWhoMay(one("court_guardian"), false)).doesNotThrowAnyException();
    }

    @Test
    void fromTwelveToSixteenSheIsAskedBeforeAGuardianSees() {
        assertThat(List.of(TODAY.minusYears(12), TODAY.minusYears(14), TODAY.minusYears(16).plusDays(1))).allMatch(born -> BehalfRules.isAsked(born, TODAY));
        assertThat(List.of(TODAY.minusYears(12).plusDays(1), TODAY.minusYears(16), TODAY.minusYears(40))).noneMatch(born -> BehalfRules.isAsked(born, TODAY));
        assertThat(BehalfRules.isAsked(null, TODAY)).as("nobody is asked for a birth date").isFalse();
        assertThatThrownBy(() -> BehalfRules.fromTwelveSheIsAsked(true, null, TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> BehalfRules.fromTwelveSheIsAsked(true, TODAY.plusDays(1), TODAY)).isInstanceOf(BrokenRule.class);
        assertThatCode(() -> BehalfRules.fromTwelveSheIsAsked(true, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> BehalfRules.fromTwelveSheIsAsked(false, null, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void aGuardianIsOneOfTwoKinds() {
        assertThatThrownBy(() -> BehalfRules.aGuardianIsOneOfTwoKinds("attorney")).isInstanceOf(BrokenRule.class);
        assertThat(List.of("guardian", "court_guardian")).allSatisfy(BehalfRules::aGuardianIsOneOfTwoKinds);
    }

    private static Mandate one(String kind) {
        return new Mandate(UUID.randomUUID(), "Ola", kind, List.of("letter"), PersonText.of("vedtak"), TODAY, "Berit", Instant.EPOCH, null, true, null);
    }
}
