package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a phone fetches once and then keeps; the page itself has the rest of the 60 kB. */
class TheLookIsLightTests {

    @Test
    void everythingSharedByAllPagesIsFortyKilobytesAtMost() throws IOException {
        long weight = 0;
        for (String name : new String[] {"styles.css", "leave.js", "icons.svg", "mark.svg"}) {
            weight += Files.size(Path.of("target/classes/static" + new holdepunkt.core.web.Assets().path(name) + ".gz"));
        }
        assertThat(weight).isBetween(1_000L, 40_000L);
    }
}
