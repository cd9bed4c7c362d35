package holdepunkt.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityIsCountedTheSameWayEveryTimeTests {

    @Test
    void thePublishedExampleComesOutAsPublished() {
        var published = new Lix(596, 36, 101);
        assertThat(published.value()).isCloseTo(33.5, within(0.005));
        assertThat(published.band()).isEqualTo(Lix.Band.EASY);
        assertThat(published.meetsTarget()).isTrue();
    }

    @Test
    void wordsSentencesAndLongWordsAreCountedInARealText() {
        var lix = Lix.of("Du vil ha en fast bolig. Anne søker for deg før fredag. Hun ringer deg på torsdag!");
        assertThat(lix).isEqualTo(new Lix(17, 3, 1));
        assertThat(lix.value()).isCloseTo(17 / 3.0 + 100.0 / 17, within(1e-9));
    }

    @Test
    void headingsAndListItemsCountAsSentences() {
        assertThat(Lix.of("Dette er lovet deg\n- Anne ringer\n- Per søker\n1. Vi møtes igjen\n\n")).isEqualTo(new Lix(11, 4, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Vi sa dette: Du får bolig.            | 2
        Vi sa dette: du får bolig.            | 1
        Hun sa: «Jeg vil hjem.»               | 2
        Vi møtes tirsdag 12. januar kl. 10.30 | 1
        Vi møtes kl. 10. Ta med Anne.         | 2
        Ja! Vil du? Vi kommer.                | 3
        Kommer du?! Ja ...                    | 2
        «Kom!» sa hun.                        | 2
        Ring 900 12 345 f.eks. i dag          | 1
        Ferdig.                               | 1
        ...                                   | 0
        """)
    void aSentenceEndsWhereTheRuleSays(String text, int sentences) {
        assertThat(Lix.of(text).sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NAV-kontoret ringer                   | 2 | 1
        og/eller                              | 2 | 0
        bl.a. Anne                            | 2 | 0
        tlf 90012345 klokka 10:30             | 4 | 0
        oppgave bolig                         | 2 | 1
        mobile bolig                          | 2 | 0
        – ikke nå –                           | 2 | 0
        """)
    void aWordIsLongWithMoreThanSixLetters(String text, int words, int longWords) {
        assertThat(Lix.of(text)).extracting(Lix::words, Lix::longWords).containsExactly(words, longWords);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Lix.of("pa\u030agår sakte")).isEqualTo(Lix.of("pågår sakte"));
    }

    @ParameterizedTest
    @CsvSource({
        "299, 10, 0, VERY_EASY", "300, 10, 0, EASY", "399, 10, 0, EASY", "400, 10, 0, MEDIUM", "499, 10, 0, MEDIUM", "500, 10, 0, HARD",
        "600, 10, 0, HARD", "601, 10, 0, VERY_HARD"})
    void theNorwegianBandsAreUsed(int words, int sentences, int longWords, Lix.Band band) {
        assertThat(new Lix(words, sentences, longWords).band()).isEqualTo(band);
    }

    @Test
    void theWriterIsWarnedFromFortyFive() {
        assertThat(new Lix(449, 10, 0).warns()).isFalse();
        assertThat(new Lix(450, 10, 0).warns()).isTrue();
        assertThat(new Lix(349, 10, 0).meetsTarget()).isTrue();
        assertThat(new Lix(350, 10, 0).meetsTarget()).isFalse();
    }

    @Test
    void aShortTextGetsItsValueAndIsSaidToBeTooShortToJudge() {
        assertThat(new Lix(99, 10, 5)).matches(Lix::isTooShortToJudge).matches(lix -> lix.value() > 0);
        assertThat(new Lix(100, 10, 5).isTooShortToJudge()).isFalse();
    }

    @Test
    void anEmptyTextHasTheValueZero() {
        assertThat(Lix.of(" \n\n ")).isEqualTo(new Lix(0, 0, 0)).extracting(Lix::value).isEqualTo(0.0);
    }
}
