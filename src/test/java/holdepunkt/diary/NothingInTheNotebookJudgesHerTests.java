package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What made it work: blank pages, no goal set for her, no diagnosis, no count. None of its words measures, praises or blames. */
class NothingInTheNotebookJudgesHerTests {

    private static final Pattern JUDGING = Pattern.compile("poeng|prosent|%|score|streak|på rad|diagnos|symptom|tilbakefall|tilbakeslag|relapse|setback|mislyk|fail|nådd|nådde|måloppn|"
            + "flink|bra jobba|well done|bør du|burde|should|husk å|remember to|rusfri|edru|sober|clean|framgang|fremgang|progress|nivå|level|\\bmål\\b|\\bgoal", Pattern.CASE_INSENSITIVE);

    @Test
    void inAnyLanguage() throws IOException {
        var wrong = new ArrayList<String>();
        int texts = 0;
        for (var language : List.of("nb", "nn", "en")) {
            for (var line : Files.readAllLines(Path.of("src/main/resources/messages/diary_" + language + ".properties"))) {
                var text = line.substring(line.indexOf('=') + 1);
                texts++;
                if (JUDGING.matcher(text).find()) {
                    wrong.add(language + " " + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(JUDGING.matcher("Sju dager på rad, bra jobba!").find()).as("it would be seen").isTrue();
        Guards.report("notebook-words", texts, wrong.size(), 460, 0);
    }
}
