package holdepunkt.meetings.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AServiceWordGetsPlainWordsBesideItTests {

    /** Words that are never said to her, from the words on the screen agreed with the field. */
    private static final Pattern NEVER_TO_HER =
        Pattern.compile("(?iu)\\b(brukere?n?|brukar\\w*|sak(en|a|er)?|uteblitt|utebliven|svingdør|motivert|kartlagt)\\b");

    @Test
    void everyServiceWordOfASentenceIsMarkedWhereItStands() {
        var text = "Vi sender henvisning til DPS, og NAV fatter vedtak.";
        var marks = Jargon.in("nb").marksIn(text);
        assertThat(marks).extracting(Jargon.Mark::written).containsExactly("henvisning", "DPS", "vedtak");
        assertThat(marks).allSatisfy(mark -> assertThat(text.substring(mark.from(), mark.until())).isEqualTo(mark.written()));
        assertThat(marks.getLast().plain()).isEqualTo("en avgjørelse du kan klage på");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Henvisningen, Henvisningen", "nb, tiltakene, tiltakene", "nb, ansvarsgruppa, ansvarsgruppa", "nb, ansvarsgruppemøte, ", "nb, epikrisene, epikrisene",
        "nb, vedtakets, vedtakets", "nb, poliklinikken, poliklinikken", "nb, DPS-et, DPS-et", "nb, DPS’en, DPS’en", "nb, IP-møte, IP", "nb, kartla, kartla",
        "nb, den individuelle planen, individuelle planen", "nb, INDIVIDUELL  PLAN, INDIVIDUELL  PLAN", "nb, tverrfaglige, tverrfaglige", "nb, (vedtak), vedtak",
        "nn, tilvisinga, tilvisinga", "nn, epikrisene, epikrisene", "nn, tiltaka, tiltaka", "nn, samtykket, samtykket", "nn, koordinatoren, koordinatoren"})
    void otherFormsOfAWordAreFound(String language, String text, String written) {
        var expected = written == null ? List.<String>of() : List.of(written);
        assertThat(Jargon.in(language).marksIn(text)).extracting(Jargon.Mark::written).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hun lar deg være i fred.", "Vi går en tur og tar det rolig.", "Han bruker bussen.", "Anne ringer fredag.", "planen din", "ip", ""})
    void ordinaryWordsAreLeftAlone(String text) {
        assertThat(Jargon.in("nb").marksIn(text)).isEmpty();
    }

    @Test
    void theLongestWordWins() {
        assertThat(Jargon.in("nb").marksIn("et ambulant team og en tvangsinnleggelse")).extracting(Jargon.Mark::written)
            .containsExactly("ambulant team", "tvangsinnleggelse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void plainWordsAreShortAndHoldNoServiceWordThemselves(String language) throws Exception {
        var jargon = Jargon.in(language);
        assertThat(jargon.size()).isGreaterThan(120);
        assertThat(rows(language)).hasSizeGreaterThan(100).allSatisfy(row -> {
            var plain = row.split("\t")[1];
            assertThat(jargon.marksIn(plain)).as(row).isEmpty();
            assertThat(plain.split(" ")).as(row).hasSizeLessThanOrEqualTo(15);
            assertThat(plain).as(row).doesNotContainPattern(NEVER_TO_HER);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void everyWordOfTheListIsFoundWithItsOwnPlainWords(String language) throws Exception {
        assertThat(rows(language)).allSatisfy(row -> {
            for (var word : row.split("\t")[0].split("\\|")) {
                var marks = Jargon.in(language).marksIn("Her: " + word + ".");
                assertThat(marks).extracting(Jargon.Mark::written, Jargon.Mark::plain)
                    .containsExactly(tuple(word, row.split("\t")[1]));
            }
        });
    }

    @Test
    void englishHasNoListAndOtherLanguagesAreRefused() {
        assertThat(Jargon.in("en").marksIn("referral and DPS")).isEmpty();
        assertThatThrownBy(() -> Jargon.in("sv")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> rows(String language) throws Exception {
        try (InputStream stream = Jargon.class.getResourceAsStream("/meetings/jargon_" + language + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
