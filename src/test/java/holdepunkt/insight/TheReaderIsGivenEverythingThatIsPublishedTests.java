package holdepunkt.insight;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever tries to find somebody has everything there is: a measure that is counted from now on, or a page that begins to publish, is red here until
 * {@link PublishedPlace} has it too.
 */
class TheReaderIsGivenEverythingThatIsPublishedTests {

    private static final Path HOUSE = Path.of("src/main/java/holdepunkt");

    /** Who publishes, and what by name. Measures and their ways in are named by their definitions; a survey is apart, which it has a test of its own for. */
    private static final Map<String, List<String>> PUBLISHING = Map.of("insight/counting/Measures", List.of(), "insight/counting/Routes", List.of(),
            "insight/counting/Audit", List.of("audit"), "insight/fairness/Fairness", List.of("fairness"), "insight/fairness/CaseMix", List.of("drift"),
            "insight/Trials", List.of("trial"), "insight/PublishingMirrors", List.of("mirror"), "improvement/surveys/TakingSurveyFigures", List.of());

    /** Who hides small numbers without publishing any that are counted of persons here, and why that is nothing to hold against the rest. */
    private static final Map<String, String> HIDING = Map.of(
            "improvement/chains/evidence/QuotingMeasures", "quotes what is published; the reader has it as QUOTED",
            "improvement/chains/evidence/Differing", "the same month counted anew beside it; the reader has it as QUOTED",
            "improvement/surveys/SurveyResults", "answers, of whoever was asked: NoSurveyKnowsWhoIsCountedTests",
            "improvement/surveys/reckoning/Telling", "the same answers",
            "improvement/surveys/coding/SurveyQuotations", "the same answers, in words",
            "improvement/web/surveys/SurveyTableController", "says from how many",
            "improvement/web/factors/FactorVotesController", "votes of those in the group, who are counted nowhere");

    @Test
    void everyNameSomethingIsPublishedByIsOneTheReaderHas() {
        var published = Stream.concat(CountedMonths.names(), PUBLISHING.values().stream().flatMap(List::stream)).collect(toCollection(TreeSet::new));
        var read = Stream.of(PublishedPlace.values()).map(PublishedPlace::published).filter(name -> !name.isEmpty()).collect(toCollection(TreeSet::new));
        assertThat(read).isEqualTo(published);
        Guards.report("published-names", published.size(), 0, 24, 0);
    }

    @Test
    void nobodyPublishesWithoutBeingNamedHere() {
        assertThat(speakingOf("PublishingFigures", "")).isEqualTo(new TreeSet<>(PUBLISHING.keySet()));
        assertThat(speakingOf("SmallNumbers|Suppression", "improvement")).as("outside the room that publishes").isEqualTo(new TreeSet<>(HIDING.keySet()));
        assertThat(speakingOf("SmallNumbers|Suppression", "")).allMatch(file -> file.startsWith("insight/") || file.startsWith("improvement/"));
    }

    /** Files that name one of these, but for the room of what was published. */
    private static Set<String> speakingOf(String names, String folder) {
        var word = Pattern.compile("\\b(" + names + ")\\b");
        try (var files = Files.walk(HOUSE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(HOUSE.resolve("insight/release"))).filter(file -> word.matcher(text(file)).find())
                    .map(file -> HOUSE.relativize(file).toString().replace(".java", "").replace('\\', '/')).collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
