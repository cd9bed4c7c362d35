package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader who has every table of an area, through a year, and knows the program by heart. A small number that is hidden is safe when there is another
 * town in which it is another, and of which everything published would be the same. Such a town is looked for; where none is found, the number counts
 * as derived, though it may only be hard to find.
 */
@Tag("slow")
class NobodyIsFoundInEverythingTogetherTests {

    private static final long SEED = 20260605;
    private static final boolean FULL = "full".equals(System.getProperty("holdepunkt.size"));
    private static final int TOWNS = FULL ? 5_000 : 500;
    private static final int SECRETS_OF_A_TOWN = FULL ? 8 : 2;
    private static final int TRIES = 400_000;

    @Test
    void everySmallNumberThatIsHiddenCouldHaveBeenAnother() {
        var derived = new ArrayList<String>();
        long secrets = 0;
        for (int i = 0; i < TOWNS; i++) {
            var random = new Random(SEED + i);
            var reader = new Calculating(MadeUp.town(random), new Suppression(random.nextInt(4) == 0 ? 8 : 5));
            for (var secret : some(reader.secrets(), random)) {
                secrets++;
                if (!reader.couldBeAnother(secret.getKey(), TRIES, random)) {
                    derived.add("town " + i + ": " + secret);
                }
            }
        }
        assertThat(derived).isEmpty();
        Guards.report("everything-published-together", secrets, derived.size(), 900, SEED, "towns=" + TOWNS);
    }

    /** So that the one above proves something: were it told beside the rest how many of each month were late, those would be derived. */
    @Test
    void aHoleIsSeen() {
        long derived = 0;
        for (int i = 0; i < 20; i++) {
            var random = new Random(SEED + i);
            var town = MadeUp.town(random);
            var suppression = new Suppression(Suppression.LOWEST_K);
            var lateIsTold = new Calculating(town, suppression, Set.of());
            var late = lateIsTold.secrets();
            late.keySet().removeIf(key -> !key.startsWith("answers_overdue") || !key.endsWith(":part"));
            for (var secret : some(late, random)) {
                derived += lateIsTold.couldBeAnother(secret.getKey(), 1_000, random) ? 0 : 1;
            }
        }
        assertThat(derived).isPositive();
    }

    private static List<Map.Entry<String, Integer>> some(Map<String, Integer> all, Random random) {
        var secrets = new ArrayList<>(all.entrySet());
        Collections.shuffle(secrets, random);
        return secrets.subList(0, Math.min(SECRETS_OF_A_TOWN, secrets.size()));
    }
}
