package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TheScriptsAreTypedTests {

    @Test
    void theTypeCheckerFindsNothing() throws IOException, InterruptedException {
        var check = new ProcessBuilder("node", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "src/main/frontend/tsconfig.json").redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }
}
