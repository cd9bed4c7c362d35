package holdepunkt.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.PolicyLines;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EveryGroundRestsOnALawThatHoldsTests {

    private final LegalBases bases = new LegalBases(new Acts());

    @Test
    void everyGroundOfThePolicyNamesTheSectionItRestsOn() {
        PolicyLines.read().lines().stream().map(PolicyLines.Line::ground).filter(ground -> !ground.startsWith("system:") && !ground.equals("own")).distinct()
                .forEach(ground -> assertThat(bases.of(ground, LocalDate.of(2026, 11, 22))).as(ground).hasValueSatisfying(basis -> assertThat(basis.act().section()).startsWith("§")));
        assertThat(bases.of("own", LocalDate.of(2026, 11, 22))).isEmpty();
    }

    /** Each line of the table is a section with a wording of its own time: what it says is a text of that line, and two lines of one code never hold on one day. */
    @Test
    void everyLineSaysInThreeLanguagesWhatItSaysAndFromWhenToWhen() throws Exception {
        var acts = new Acts().all();
        assertThat(acts).extracting(NamedAct::says).doesNotHaveDuplicates();
        for (var language : List.of("nb", "nn", "en")) {
            var texts = new Properties();
            texts.load(new StringReader(Files.readString(Path.of("src/main/resources/messages/guidance_" + language + ".properties"))));
            assertThat(acts).allSatisfy(act -> assertThat(texts.getProperty("guidance.says." + act.says())).as("%s in %s", act.says(), language).isNotBlank());
        }
        for (var one : acts) {
            assertThat(one.to() == null || !one.to().isBefore(one.from())).as(one.code()).isTrue();
            assertThat(acts.stream().filter(other -> other.code().equals(one.code()) && other.holdsOn(one.from()))).as(one.code()).containsExactly(one);
        }
    }

    @Test
    void whatDoesNotNeedHerYesSaysSo() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(bases.of("shared", day).orElseThrow().hersToSay()).isTrue();
        assertThat(bases.of("office", day).orElseThrow().hersToSay()).isFalse();
        assertThat(bases.of("emergency", day).orElseThrow().hersToSay()).isFalse();
    }
}
