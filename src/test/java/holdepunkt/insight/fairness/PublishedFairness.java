package holdepunkt.insight.fairness;

import holdepunkt.insight.Suppression;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is published of fairness and of who is asked about, from persons that were made up. */
public final class PublishedFairness {

    private static final UUID SENTENCE = new UUID(0, 1);

    /** One person in one half-year. */
    public record One(String route, String age, boolean yes, int days, boolean met) {}

    private PublishedFairness() {}

    public static Map<String, String> of(List<One> persons, Suppression suppression) {
        return FairnessFigures.of(asked(persons), suppression);
    }

    /** Every group with nothing hidden. */
    public static Map<String, Integer> truth(List<One> persons) {
        var truth = new LinkedHashMap<String, Integer>();
        for (var one : asked(persons)) {
            for (var division : Division.ALL) {
                var finest = division.of().apply(one);
                division.levels().stream().flatMap(List::stream).filter(group -> group.parts().contains(finest)).map(Division.Group::name).distinct()
                        .forEach(group -> truth.merge(division.name() + "." + group + (one.yes() ? ".yes" : ".not"), 1, Integer::sum));
            }
        }
        return truth;
    }

    /** @param asked persons of each month @param ticked those of them the sentence was ticked for */
    public static Map<String, String> drift(Map<LocalDate, Integer> asked, Map<LocalDate, Integer> ticked, Suppression suppression) {
        var months = new TreeMap<LocalDate, TickedSentences.Month>();
        asked.forEach((month, persons) -> months.put(month, new TickedSentences.Month(persons, Map.of(SENTENCE, ticked.getOrDefault(month, 0)))));
        var published = new LinkedHashMap<String, String>();
        months.forEach((month, persons) -> published.put("drift:" + month, String.valueOf(CaseMix.percent(SENTENCE, persons, suppression))));
        return published;
    }

    private static List<Asked> asked(List<One> persons) {
        return persons.stream().map(one -> new Asked(one.route(), one.age(), one.yes(), one.days(), one.met())).toList();
    }
}
