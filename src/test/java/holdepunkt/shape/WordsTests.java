package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Lix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text a reader meets: in all three languages, from the message files alone, in plain words. */
class WordsTests {

    private static final Messages MESSAGES = Messages.in("src/main/resources/messages");
    private static final List<Template> TEMPLATES = Sources.files("src/main/jte", ".jte").stream()
            .map(file -> Template.of(file.toString(), Sources.text(file))).toList();
    private static final Messages BAD = Messages.in("src/test/resources/badsamples/words");
    private static final Template BAD_PAGE = Template.of("bad.jte", Sources.text(Path.of("src/test/resources/badsamples/words/bad.jte")));

    @Test
    void everyTextStandsInAllThreeLanguagesUnderItsModulesName() {
        assertThat(MESSAGES.missing()).isEmpty();
        assertThat(MESSAGES.twice()).isEmpty();
        assertThat(MESSAGES.unfillable()).isEmpty();
        Guards.report("texts", MESSAGES.keys().size() * 3L, 0, 15_500, 0);
    }

    @Test
    void everyTextIsUsedAndEveryTextThatIsUsedIsThere() {
        var used = UsedKeys.of(Sources.under("src/main/java"), TEMPLATES);
        assertThat(used.unused(MESSAGES.keys())).as("texts nobody shows").isEmpty();
        assertThat(used.unknown(MESSAGES.beginnings(), MESSAGES.keys())).as("texts that are asked for and not there").isEmpty();
    }

    @Test
    void noPageHasWordsOfItsOwn() {
        assertThat(TEMPLATES.stream().flatMap(template -> template.bareWords().stream())).isEmpty();
        assertThat(TEMPLATES.stream().flatMap(template -> template.stoppedByThePolicy().stream())).isEmpty();
        assertThat(TEMPLATES).noneMatch(Template::isUnsafe);
        Guards.report("templates", TEMPLATES.size(), 0, 400, 0);
    }

    @Test
    void theWordsArePlainAndMakeNobodyACase() {
        assertThat(PlainWords.wrong(MESSAGES)).isEmpty();
    }

    @Test
    void theTextsAreEasyToReadInEachLanguage() {
        for (var language : Messages.LANGUAGES) {
            var lix = PlainWords.lix(MESSAGES, language);
            System.out.printf("lix %s %.1f of %d words%n", language, lix.value(), lix.words());
            assertThat(lix.value()).as("LIX in " + language).isLessThan(Lix.TARGET);
        }
    }

    @Test
    void whatIsMissingDoubledOrUnfillableIsSeen() {
        assertThat(BAD.missing()).containsExactlyInAnyOrder("bad.only has no text in nn", "bad.only has no text in en", "other.key stands in the file of bad");
        assertThat(BAD.twice()).containsExactly("bad_nb.properties: bad.twice");
        assertThat(BAD.unfillable()).hasSize(2);
        var used = UsedKeys.of(List.of(), List.of(BAD_PAGE));
        assertThat(used.unused(java.util.Set.of("bad.never", "bad.shown"))).containsExactly("bad.never");
        assertThat(used.unknown(java.util.Set.of("bad"), java.util.Set.of("bad.shown"))).containsExactly("bad.gone");
    }

    @Test
    void bareWordsAndScriptsOnAPageAreSeen() {
        assertThat(BAD_PAGE.bareWords()).hasSize(3);
        assertThat(BAD_PAGE.stoppedByThePolicy()).hasSize(3);
        assertThat(BAD_PAGE.isUnsafe()).isTrue();
    }

    @Test
    void wordsThatAreNotPlainAreSeen() {
        assertThat(PlainWords.wrong(BAD)).anyMatch(one -> one.contains("«bruker»")).anyMatch(one -> one.contains("another language"))
                .anyMatch(one -> one.contains("has a sentence of"));
    }
}
