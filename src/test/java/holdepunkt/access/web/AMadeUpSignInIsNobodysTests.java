package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cookie anybody can make up gives nobody a share of their own, and a flood of them takes nobody's share away. */
@Staged
class AMadeUpSignInIsNobodysTests {

    private static final int COOKIES = 2_000;
    private static final String HERE = "127.0.48.1";

    @Autowired
    Stage stage;

    @Test
    void twoThousandOfThemShareWhatOneAddressHas() {
        var berit = stage.as("berit").from(HERE);
        assertThat(berit.get("/desk").status()).isEqualTo(200);
        var began = System.nanoTime();
        int stopped = 0;
        int inside = 0;
        var flood = stage.nobody().from(HERE);
        for (int i = 0; i < COOKIES; i++) {
            var answer = flood.signedInAgain("made-up-" + i + "-" + UUID.randomUUID()).raw("POST", "/language", Map.of(), Map.of());
            stopped += answer.status() == 429 ? 1 : 0;
            inside += answer.status() / 100 == 2 ? 1 : 0;
        }
        long comesBack = (System.nanoTime() - began) / 1_000_000_000 * 4 + 4;
        assertThat(inside).isZero();
        assertThat(COOKIES - stopped).as("forms a minute of one address, and what comes back meanwhile").isBetween(200, (int) (240 + comesBack));
        assertThat(berit.get("/desk").status()).as("who is signed in at the same address reads on").isEqualTo(200);
        assertThat(stage.as("kari").get("/desk").status()).as("others elsewhere come in").isEqualTo(200);
        Guards.report("made-up-sign-ins", COOKIES, inside, COOKIES, 0, "stopped=" + stopped);
    }

    @Test
    void whoHasHadTheirShareIsRememberedHoweverManyComeAfter() {
        var buckets = new Buckets<String>();
        // One a minute: of more a minute, one would come back while a slow machine counts.
        while (buckets.take("guesses", 1)) {
            assertThat(buckets.take("others", 1_000)).isTrue();
        }
        for (int i = 0; i < 2 * Latest.MOST; i++) {
            buckets.take("made up " + i, 20);
            if (i % 10_000 == 0) {
                assertThat(buckets.isEmpty("guesses", 1)).as("after %d others", i).isTrue();
            }
        }
        assertThat(buckets.size()).isEqualTo(Latest.MOST);
    }
}
