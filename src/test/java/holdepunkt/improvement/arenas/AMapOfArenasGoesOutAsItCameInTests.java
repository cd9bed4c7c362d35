package holdepunkt.improvement.arenas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.sheets.StrangeWords;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AMapOfArenasGoesOutAsItCameInTests {

    private static final long SEED = 20160602;
    private static final int MAPS = "full".equals(System.getProperty("holdepunkt.size")) ? 5_000 : 200;
    private static final Path FILE = Path.of("src/test/resources/demo/improvement/collaboration-arenas.yaml");

    @Test
    void theFileIsGivenBackLetterByLetter() throws IOException {
        var text = Files.readString(FILE);
        var read = new ArenasFile().read(text, Arenas.KIND.blank());
        assertThat(new ArenasFile().write(read)).isEqualTo(text);
        assertThat(read.levels()).extracting(level -> read.at(level.kind()).size()).containsExactly(2, 11, 1);
        assertThat(read.observations()).hasSize(6);
        assertThat(new ArenasFile().read(text, read)).as("what comes again keeps its ids").isEqualTo(read);
    }

    @Test
    void everyGeneratedMapIsTheSame() {
        var words = new StrangeWords(SEED);
        var wrong = new ArrayList<String>();
        for (int at = 0; at < MAPS; at++) {
            var map = generated(words);
            var written = new ArenasFile().write(map);
            var read = new ArenasFile().read(written, map);
            if (!read.equals(map) || !new ArenasFile().write(read).equals(written)) {
                wrong.add(map + " was read as " + read);
            }
        }
        assertThat(wrong.stream().limit(1)).isEmpty();
        Guards.report("arenas-in-and-out", MAPS, wrong.size(), 200, SEED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "key: middle | key: mellom | no such word for key: mellom",
            "key: middle | key: strategic | two levels are called strategic",
            "- text: Overdoser | - tekst: Overdoser | no such field: tekst",
            "- text: Overdoser | - text: ' ' | line 88: text is missing",
            "takes_up: both | takes_up: alt | no such word for takes_up: alt",
            "kind: nav | kind: stat | no such word for kind: stat",
            "central: false | central: kanskje | central is neither true nor false",
            "line: 511 | line: sist | line is no number: sist"})
    void whatCannotBeReadIsNamedByItsLine(String what, String instead, String named) throws IOException {
        var text = Files.readString(FILE);
        assertThat(text).contains(what);
        assertThatThrownBy(() -> new ArenasFile().read(text.replaceFirst(what, instead), Arenas.KIND.blank())).isInstanceOf(Unreadable.class).hasMessageContaining(named);
    }

    private static Arenas generated(StrangeWords words) {
        var levels = Arrays.stream(LevelKind.values()).filter(kind -> words.coin()).map(kind -> new Level(kind, words.maybe())).toList();
        var arenas = levels.stream().flatMap(level -> words.some(4, () -> new Arena(UUID.randomUUID(), level.kind(), words.next(), words.line(), words.some(4, words::next), words.maybe(),
                words.maybe(), words.coin() ? TakesUp.PERSONS : null, words.coin() ? WhoMeets.REPRESENTATIVE : null)).stream()).toList();
        List<Partner> partners = words.some(3, () -> new Partner(UUID.randomUUID(), words.next(), words.one(Side.values()), words.coin(), words.some(3, words::next)));
        return new Arenas(words.maybe(), words.maybe(), words.maybe(), words.line(), words.maybe(), levels, arenas, words.some(3, words::numbered), words.maybe(), partners);
    }
}
