package holdepunkt.people;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.PolicyLines;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** She reads in her own log and on her sharing page why someone may see what: no ground and no class may lack its words. */
class EveryGroundHasWordsTests {

    @Test
    void inAllThreeLanguages() throws IOException {
        var keys = PolicyLines.read().lines().stream()
                .flatMap(line -> Stream.of("people.ground." + line.ground().replace(':', '.'), "people.class." + line.dataClass())).distinct().toList();
        assertThat(keys).hasSizeGreaterThan(30);
        for (var language : new String[] {"nb", "nn", "en"}) {
            var texts = new Properties();
            try (var in = new InputStreamReader(getClass().getResourceAsStream("/messages/people_" + language + ".properties"), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            assertThat(texts.stringPropertyNames()).as(language).containsAll(keys);
        }
    }

    @Test
    void andTheListOfWhatCameOutHasItsOwn() throws IOException {
        var keys = PolicyLines.read().lines().stream().filter(line -> !line.ground().startsWith("system:")).map(line -> "oversight.class." + line.dataClass()).distinct().toList();
        assertThat(keys).hasSizeGreaterThan(10);
        for (var language : new String[] {"nb", "nn", "en"}) {
            var texts = new Properties();
            try (var in = new InputStreamReader(getClass().getResourceAsStream("/messages/oversight_" + language + ".properties"), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            assertThat(texts.stringPropertyNames()).as(language).containsAll(keys);
        }
    }
}
