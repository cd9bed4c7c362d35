package holdepunkt.improvement.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.sheets.StrangeWords;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsGoOutAsTheyCameInTests {

    private static final long SEED = 20171;
    private static final int SHEETS = "full".equals(System.getProperty("holdepunkt.size")) ? 5_000 : 200;
    private static final Path FOLDER = Path.of("src/test/resources/demo/improvement");
    private static final List<String> TYPES = List.of("Alfa vilkår", "Beta vilkår", "Gamma: vilkår", "Delta vilkår");

    @Test
    void theConditionsAreGivenBackLetterByLetter() throws IOException {
        var text = Files.readString(FOLDER.resolve("framework-conditions.yaml"));
        var read = new FrameworkFile().read(text, Framework.KIND.blank());
        assertThat(new FrameworkFile().write(read)).isEqualTo(text);
        assertThat(read.conditions().filter(one -> one.sort() == Sort.CHALLENGE)).hasSize(16);
        assertThat(read.conditions().filter(one -> one.sort() == Sort.INCENTIVE)).hasSize(18);
        assertThat(read.conditions().filter(one -> one.sort() == Sort.RECOMMENDATION)).hasSize(11);
        assertThat(read.questions()).hasSize(4);
        assertThat(read.challenges()).extracting(Group::type).containsExactly(ConditionType.values());
        assertThat(new FrameworkFile().read(text, read)).as("what comes again keeps its ids").isEqualTo(read);
    }

    @Test
    void theSummaryIsGivenBackLetterByLetter() throws IOException {
        var text = Files.readString(FOLDER.resolve("incentives-short-summary.yaml"));
        var read = new SummaryFile().read(text, Summary.KIND.blank());
        assertThat(new SummaryFile().write(read)).isEqualTo(text);
        assertThat(read.conditions()).hasSize(9);
    }

    @Test
    void everyGeneratedSheetIsTheSame() {
        var words = new StrangeWords(SEED);
        var wrong = new ArrayList<String>();
        for (int at = 0; at < SHEETS; at++) {
            var framework = new Framework(words.maybe(), TYPES, words.some(4, words::numbered), groups(words), groups(words), groups(words), words.maybe());
            var written = new FrameworkFile().write(framework);
            if (!new FrameworkFile().read(written, framework).equals(framework)) {
                wrong.add(written);
            }
            var summary = new Summary(words.maybe(), words.maybe(), words.some(4, words::numbered), words.some(4, words::plain), words.some(4, words::plain));
            var short_ = new SummaryFile().write(summary);
            if (!new SummaryFile().read(short_, summary).equals(summary)) {
                wrong.add(short_);
            }
        }
        assertThat(wrong.stream().limit(1)).isEmpty();
        Guards.report("conditions-in-and-out", 2L * SHEETS, wrong.size(), 400, SEED);
    }

    private static List<Group> groups(StrangeWords words) {
        return IntStream.range(0, 4).filter(at -> words.coin()).mapToObj(at -> new Group(ConditionType.values()[at], words.coin() ? TYPES.get(at) : TYPES.get(at).split(" ")[0],
                words.some(5, words::plain), words.line())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "- Juridiske rammevilkår | - Juridiske rammevilkår\\n- Andre rammevilkår | there are four types",
            "- type: Juridiske | - type: Andre | no such type: Andre",
            "- type: Juridiske | - slag: Juridiske | no such field: slag",
            "line: 61 | line: sist | line is no number: sist",
            "- Felles opplæring i loven | '- \"\"' | items has an empty line",
            "note: | merknad: | no such field: merknad"})
    void whatCannotBeReadIsNamedByItsLine(String what, String instead, String named) throws IOException {
        var text = Files.readString(FOLDER.resolve("framework-conditions.yaml"));
        var bent = text.replace(what, instead.replace("\\n", "\n"));
        assertThat(bent).isNotEqualTo(text);
        assertThatThrownBy(() -> new FrameworkFile().read(bent, Framework.KIND.blank())).isInstanceOf(Unreadable.class).hasMessageContaining(named);
    }
}
