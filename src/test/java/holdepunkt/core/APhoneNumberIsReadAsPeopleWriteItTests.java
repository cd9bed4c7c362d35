package holdepunkt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class APhoneNumberIsReadAsPeopleWriteItTests {

    @ParameterizedTest
    @ValueSource(strings = {
        "90012345", "900 12 345", "90 01 23 45", "+47 900 12 345", "+4790012345", "0047 90012345", "4790012345", " 900-12-345 ",
        "(+47) 900.12.345", "900\u00a012\u00a0345", "+47 / 900 12 345", "900–12–345"})
    void allNorwegianFormsOfOneNumberAreTheSameNumber(String typed) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber("+4790012345"));
    }

    @ParameterizedTest
    @CsvSource({
        "90012345, 900 12 345", "41234567, 412 34 567", "22334455, 22 33 44 55", "80012345, 800 12 345", "113, 113", "116117, 116 117",
        "116 123, 116 123", "05900, 05900", "+46 70 123 45 67, +46701234567"})
    void itIsShownAsPeopleReadItAloud(String typed, String shown) {
        assertThat(PhoneNumber.read(typed)).map(PhoneNumber::formatted).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9001234", "900123456", "10012345", "+47 100 12 345", "ni null null", "+47", "114", "117117", "++4790012345", "+9001234567890123"})
    void whatIsNoPhoneNumberIsNotRead(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90012345, true", "41234567, true", "22334455, false", "116117, false", "+46701234567, true"})
    void onlyMobileAndForeignNumbersCanReceiveAText(String typed, boolean can) {
        assertThat(PhoneNumber.read(typed)).map(PhoneNumber::canReceiveText).contains(can);
    }

    @Test
    void aLogDoesNotTellWhomWeCall() {
        assertThat(new PhoneNumber("+4790012345")).asString().doesNotContainPattern("\\d");
        assertThatThrownBy(() -> new PhoneNumber("+4710012345")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("10012345");
    }
}
