package holdepunkt.insight.counting;

import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is published of a measure, from persons that were made up. */
public final class CountedMonths {

    /** One person in one month. */
    public record One(LocalDate month, String route, boolean good, int days) {}

    private CountedMonths() {}

    public static Map<String, String> published(String key, List<One> persons, LocalDate until, Suppression suppression) {
        var measure = measure(key);
        var published = new LinkedHashMap<String, String>();
        Months.of(tallies(persons), until).forEach((month, some) -> new Figures(measure, some).published(suppression.forParts())
                .forEach((figure, value) -> published.put(key + ":" + month + ":" + figure, value)));
        return published;
    }

    /** The same months with nothing hidden. */
    public static Map<String, Integer> truth(String key, List<One> persons) {
        var truth = new LinkedHashMap<String, Integer>();
        persons.forEach(one -> {
            truth.merge(key + ":" + one.month() + ":whole", 1, Integer::sum);
            truth.merge(key + ":" + one.month() + (one.good() ? ":part" : ":rest"), 1, Integer::sum);
        });
        return truth;
    }

    public static Map<String, String> routes(String key, List<One> half, Suppression suppression) {
        var published = new LinkedHashMap<String, String>();
        Routes.figures(tallies(half), measure(key), suppression).forEach((figure, value) -> published.put(key + ":routes:" + figure, value));
        return published;
    }

    private static Measure measure(String key) {
        return Definitions.now(key).measure();
    }

    private static List<Tally> tallies(List<One> persons) {
        var tallies = new ArrayList<Tally>();
        persons.forEach(one -> tallies.add(new Tally(one.month(), one.route(), one.good(), one.days(), null, 1, 0)));
        return tallies;
    }
}
