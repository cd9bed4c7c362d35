package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
    private static final int TRIES = 120_000;

    /** What a reader sees of a town. */
    private interface Publication {

        List<Supplier<Map<String, String>>> pages(List<MadeUp.Person> town, Suppression suppression);
    }

    private static final Publication ALL = (town, suppression) -> new AllThatIsPublished(town, suppression).pages();

    @Test
    void everySmallNumberThatIsHiddenCouldHaveBeenAnother() {
        var random = new Random(SEED);
        var derived = new ArrayList<String>();
        long secrets = 0;
        for (int i = 0; i < TOWNS; i++) {
            var town = MadeUp.town(random);
            var suppression = new Suppression(random.nextInt(4) == 0 ? 8 : 5);
            for (var secret : secrets(town, suppression, random)) {
                secrets++;
                if (!couldBeAnother(town, suppression, secret, ALL, TRIES, random)) {
                    derived.add("town " + i + " k " + suppression.k() + ": " + secret + " = " + new AllThatIsPublished(town, suppression).truth().get(secret));
                }
            }
        }
        assertThat(derived).isEmpty();
        Guards.report("everything-published-together", secrets, derived.size(), 900, SEED, "towns=" + TOWNS);
    }

    /** So that the one above proves something: were it told beside the rest how many of each month were late, those would be derived. */
    @Test
    void aHoleIsSeen() {
        var random = new Random(SEED);
        Publication withLate = (town, suppression) -> {
            var all = new AllThatIsPublished(town, suppression);
            var pages = new ArrayList<>(all.pages());
            pages.add(() -> Map.of("late", all.truth().entrySet().stream().filter(one -> one.getKey().startsWith("answers") && one.getKey().endsWith(":rest")).toList().toString()));
            return pages;
        };
        long derived = 0;
        for (int i = 0; i < 20; i++) {
            var town = MadeUp.town(random);
            var suppression = new Suppression(5);
            for (var secret : secrets(town, suppression, random)) {
                derived += couldBeAnother(town, suppression, secret, withLate, 1_000, random) ? 0 : 1;
            }
        }
        assertThat(derived).isPositive();
    }

    /** Small numbers that are not among those published. */
    private static List<String> secrets(List<MadeUp.Person> town, Suppression suppression, Random random) {
        var all = new AllThatIsPublished(town, suppression);
        var published = all.published();
        var secrets = new ArrayList<String>();
        all.truth().forEach((key, number) -> {
            if (number > 0 && number < suppression.k()) {
                assertThat(published.getOrDefault(key, ":")).as(key).isEqualTo(":");
                secrets.add(key);
            }
        });
        Collections.shuffle(secrets, random);
        return secrets.subList(0, Math.min(SECRETS_OF_A_TOWN, secrets.size()));
    }

    private static boolean couldBeAnother(List<MadeUp.Person> town, Suppression suppression, String secret, Publication publication, int tries, Random random) {
        var published = publication.pages(town, suppression).stream().map(Supplier::get).toList();
        int number = new AllThatIsPublished(town, suppression).number(secret);
        var there = secret.replaceAll(":(part|rest)$", ":whole");
        int all = new AllThatIsPublished(town, suppression).number(there);
        var near = IntStream.range(0, town.size()).filter(place -> all != new AllThatIsPublished(without(town, place), suppression).number(there)).boxed().toList();
        for (int tried = 0; tried < tries; tried++) {
            var other = new ArrayList<>(town);
            for (int changes = 1 + random.nextInt(tried < 20_000 ? 3 : 5); changes > 0; changes--) {
                MadeUp.change(other, near, random);
            }
            if (new AllThatIsPublished(other, suppression).number(secret) != number && isAlike(published, publication.pages(other, suppression))) {
                return true;
            }
        }
        return false;
    }

    private static List<MadeUp.Person> without(List<MadeUp.Person> town, int place) {
        var others = new ArrayList<>(town);
        others.remove(place);
        return others;
    }

    private static boolean isAlike(List<Map<String, String>> published, List<Supplier<Map<String, String>>> pages) {
        return IntStream.range(0, published.size()).allMatch(page -> published.get(page).equals(pages.get(page).get()));
    }
}
