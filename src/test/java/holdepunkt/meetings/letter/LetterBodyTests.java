package holdepunkt.meetings.letter;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AccountId;
import holdepunkt.core.Lix;
import holdepunkt.core.PersonText;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.room.Decision;
import holdepunkt.meetings.room.DecisionKind;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LetterBodyTests {

    private static final AccountId ANNE = AccountId.random();

    @Test
    void whatSomebodyTypedNeverTurnsIntoAHeading() {
        var body = new LetterBody.Writer().paragraphs("# ikke en overskrift\n- ikke et punkt\n\\ skrå").heading("Ekte").item("Punkt").done();
        assertThat(LetterBody.read(body.text())).isEqualTo(body);
        assertThat(body.groups()).hasSize(5);
    }

    @Test
    void aCorrectionStandsAfterTheGreeting() {
        var body = LetterBody.read("Hei.\n# Løfter\n- Ett").corrected("Rettet i dag", "Nytt nummer.");
        assertThat(body.text()).isEqualTo("Hei.\n# Rettet i dag\nNytt nummer.\n# Løfter\n- Ett");
    }

    @ParameterizedTest
    @CsvSource({"nb, Dette er lovet deg, Slik kan du søke og klage", "nn, Dette er lova deg, Slik kan du søkje og klage", "en, This was promised you, This is how you apply"})
    void itSpeaksHerLanguageAndSaysDu(String language, String promised, String wayOn) {
        assertThat(letter(language).text()).contains("# " + promised, wayOn, "Anne, NAV");
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn"})
    void itReadsEasily(String language) {
        var lix = Lix.of(letter(language).text());
        assertThat(lix.isTooShortToJudge()).isFalse();
        assertThat(lix.value()).isLessThan(Lix.TARGET);
    }

    @Test
    void aServiceWordIsExplainedTheFirstTimeOnly() {
        var words = new PlainWords("nb");
        assertThat(words.beside("En henvisning, og så en henvisning til."))
                .isEqualTo("En henvisning (et brev som ber om plass eller hjelp til deg), og så en henvisning til.");
    }

    private static LetterBody letter(String language) {
        var soon = LocalDate.of(2027, 1, 12);
        var lines = List.of(
                line(new Decision(DecisionKind.I_DO, PersonText.of("Ringer boligkontoret og spør om leilighet"), ANNE, null, soon, PersonText.of("Jeg ringer deg samme dag"), null, null)),
                line(new Decision(DecisionKind.WE_APPLY, PersonText.of("Penger til trening"), ANNE, null, soon, null, PersonText.of("Kommunen"), null)),
                line(new Decision(DecisionKind.NO_HERE, PersonText.of("Penger til bil"), null, null, null, null, null, PersonText.of("Skriv til NAV. Anne hjelper deg."))),
                line(new Decision(DecisionKind.NOBODY_TOOK, PersonText.of("Et fast sted å bo"), null, null, null, null, null, null)));
        var voices = List.of(new Voice(null, null, "Siv", null, "her", "in_room", "not_quite", "Det skulle være før jul"));
        return LetterComposer.compose(new LetterFacts("Siv", LocalDate.of(2026, 11, 20), "Takk for at du kom.", lines, voices,
                new NamedContact(ANNE, "Anne", "NAV", "73 00 00 00"), LocalDate.of(2027, 2, 1)), texts(language));
    }

    private static DecisionLine line(Decision decision) {
        return new DecisionLine(UUID.randomUUID(), decision, decision.responsible() == null ? null : "Anne", decision.responsible() == null ? null : "NAV", 0);
    }

    private static Texts texts(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/letter", "messages/core");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Texts(messages, language);
    }
}
