package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** She points at one sentence, and gets that one. */
class SentencesTests {

    @Test
    void aSentenceEndsWhereSheWouldSayItDoes() {
        Map.of("Jeg sov dårlig. Jeg vil ha hjelp til å sove!", List.of("Jeg sov dårlig.", "Jeg vil ha hjelp til å sove!"),
                "jeg er sliten. vil ikke mer... kanskje i morgen", List.of("jeg er sliten.", "vil ikke mer...", "kanskje i morgen"),
                "Møtet er kl. 10 den 3. mai. Jeg gruer meg.", List.of("Møtet er kl. 10 den 3. mai.", "Jeg gruer meg."),
                "Hun sa «gå hjem.» Så gikk jeg.", List.of("Hun sa «gå hjem.»", "Så gikk jeg."),
                "Én linje\n\nen til\n  ", List.of("Én linje", "en til"),
                "Hva nå? Hvem, f.eks. Berit? Vet ikke", List.of("Hva nå?", "Hvem, f.eks. Berit?", "Vet ikke"),
                "uten noe tegn", List.of("uten noe tegn"), "  \n ", List.of())
                .forEach((text, sentences) -> assertThat(Sentences.of(text)).as(text).isEqualTo(sentences));
    }

    /** Whatever is written: the sentences are what was written, in its order, with nothing lost but blanks. */
    @Test
    void nothingIsLostBetweenTheSentences() {
        var random = new Random(20261122);
        var pieces = List.of("jeg", "Berit", "kl.", "10.", "…", "!?", ".", "\n", "»", "«", " ", "f.eks.", "12. mai", "å", ")", "😊");
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, pieces.size()).forEach(one -> text.append(pieces.get(one)).append(random.nextBoolean() ? " " : ""));
            var sentences = Sentences.of(text.toString());
            assertThat(String.join("", sentences).replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
            assertThat(sentences).noneMatch(String::isBlank).noneMatch(one -> one.contains("\n"));
        }
    }

    @Test
    void whatSheDidNotPointAtIsNotTaken() {
        var page = new TornPage(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 11, 20), "Første. Andre.");
        assertThat(page.copy("1")).isEqualTo(new Copy(LocalDate.of(2026, 11, 20), false, "Andre."));
        assertThat(page.copy(TornPage.ALL)).isEqualTo(new Copy(LocalDate.of(2026, 11, 20), true, "Første. Andre."));
        for (var nothing : new String[] {null, "", "2", "-1", "1.0", "9999", "alt"}) {
            assertThatThrownBy(() -> page.copy(nothing)).as(nothing).isInstanceOf(BrokenRule.class);
        }
        var blank = new TornPage(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 11, 20), " ");
        assertThatThrownBy(() -> blank.copy(TornPage.ALL)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void aCopyIsReadAsItWasSealed() {
        for (var words : List.of("Én linje", "To\nlinjer", "page\nsentence\n2026-01-01")) {
            for (boolean whole : new boolean[] {true, false}) {
                var copy = new Copy(LocalDate.of(2026, 2, 28), whole, words);
                assertThat(Copy.of(copy.text())).isEqualTo(copy);
                assertThat(copy.text()).hasToString("•••");
            }
        }
    }
}
