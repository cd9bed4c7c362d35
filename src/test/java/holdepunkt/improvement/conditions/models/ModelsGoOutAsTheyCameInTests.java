package holdepunkt.improvement.conditions.models;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.improvement.sheets.StrangeWords;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelsGoOutAsTheyCameInTests {

    private static final long SEED = 20172;

    @Test
    void theLibraryIsGivenBackLetterByLetter() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/demo/improvement/collaboration-models.yaml"));
        var read = new ModelsFile().read(text, Models.KIND.blank());
        assertThat(new ModelsFile().write(read)).isEqualTo(text);
        assertThat(read.of(Family.MUNICIPAL)).hasSize(7);
        assertThat(read.of(Family.RESEARCH)).hasSize(2);
        assertThat(read.of(Family.THIRD)).hasSize(1);
    }

    @Test
    void everyGeneratedLibraryIsTheSame() {
        var words = new StrangeWords(SEED);
        var wrong = new ArrayList<String>();
        for (int at = 0; at < 200; at++) {
            var all = new ArrayList<Model>();
            all.addAll(words.some(4, () -> model(words, Family.MUNICIPAL)));
            all.addAll(words.some(3, () -> model(words, Family.RESEARCH)));
            all.addAll(words.some(2, () -> model(words, Family.THIRD)));
            all.addAll(words.some(3, () -> model(words, Family.OWN)));
            var models = new Models(words.maybe(), all);
            var written = new ModelsFile().write(models);
            if (!new ModelsFile().read(written, models).equals(models)) {
                wrong.add(written);
            }
        }
        assertThat(wrong.stream().limit(1)).isEmpty();
        Guards.report("models-in-and-out", 200, wrong.size(), 200, SEED);
    }

    private static Model model(StrangeWords words, Family family) {
        return new Model(UUID.randomUUID(), family, words.next(), words.next(), words.maybe(), words.maybe(), words.maybe(), words.line());
    }
}
