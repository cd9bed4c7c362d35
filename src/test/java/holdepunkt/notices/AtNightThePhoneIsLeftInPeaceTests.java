package holdepunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtNightThePhoneIsLeftInPeaceTests {

    private static final Way HERS = new Way("sms", "+4740000001", "nb", false, false);
    private static final Way HERS_AT_ANY_HOUR = new Way("sms", "+4740000001", "nb", false, true);
    private static final Way STAFF = new Way("email", "anne@elvestad.example", "nb", true, false);

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(Period.NORWAY).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T07:59,true", "2026-11-25T08:00,false", "2026-11-25T20:59,false", "2026-11-25T21:00,true", "2026-11-25T02:00,true",
            "2026-11-28T12:00,false", "2026-11-29T12:00,true", "2026-07-01T08:00,false", "2026-07-01T07:30,true"})
    void fromNineToEightAndOnSundaysItIsQuiet(String there, boolean quiet) {
        assertThat(QuietHours.isQuiet(at(there))).isEqualTo(quiet);
    }

    @Test
    void onlyHerOwnYesAndAnEmergencyToThoseAtWorkGoThrough() {
        var night = at("2026-11-25T03:00");
        assertThat(QuietHours.holdBack(night, HERS, false)).isTrue();
        assertThat(QuietHours.holdBack(night, HERS, true)).isTrue();
        assertThat(QuietHours.holdBack(night, HERS_AT_ANY_HOUR, false)).isFalse();
        assertThat(QuietHours.holdBack(night, STAFF, false)).isTrue();
        assertThat(QuietHours.holdBack(night, STAFF, true)).isFalse();
        assertThat(QuietHours.holdBack(at("2026-11-25T12:00"), HERS, false)).isFalse();
    }
}
