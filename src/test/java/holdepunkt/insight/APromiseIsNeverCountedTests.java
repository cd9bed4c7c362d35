package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.promises.events.PromiseMarked;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was promised to her ends with a death or a move; the figures hear of no promise at all, so none can be told as broken. */
class APromiseIsNeverCountedTests {

    @Test
    void whateverBecameOfIt() {
        var told = Stream.of("kept", "changed", "not_kept").flatMap(mark -> Stream.of("person", "promiser", "helper").map(side -> EventWords.of(marked(side, mark)))).flatMap(List::stream);
        assertThat(told).isEmpty();
        assertThat(TrialReport.KEYS).noneMatch(key -> key.contains("promise") || key.contains("kept") || key.contains("broken"));
    }

    private static PromiseMarked marked(String side, String mark) {
        return new PromiseMarked(new AreaId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), UUID.randomUUID(), side, mark, Instant.now());
    }
}
