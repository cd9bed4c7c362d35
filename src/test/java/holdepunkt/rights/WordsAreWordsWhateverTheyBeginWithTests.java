package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordsAreWordsWhateverTheyBeginWithTests {

    private static Row row(String table, String says) {
        return new Row(table, "diary", new TreeMap<>(Map.of("sealed", says)), Set.of("sealed"));
    }

    @Test
    void aGoalThatBeginsAsAFileDoesIsReadAsItStands() {
        assertThat(row("diary.goal_words", "{{7*7}}").leaf("sealed")).isEmpty();
        assertThat(row("diary.dictation", "{\"text\":\"so she said\"}").leaf("sealed")).isEmpty();
    }

    @Test
    void aPageSaysItsLines() {
        assertThat(row("diary.version", "{\"happened\":\"Regn\"}").leaf("sealed")).containsEntry("happened", "Regn");
    }
}
