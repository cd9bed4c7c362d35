package holdepunkt.insight.fairness;

import holdepunkt.insight.Suppression;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is published of fairness and of who is asked about, from persons that were made up. */
public final class PublishedFairness {

    private static final UUID SENTENCE = new UUID(0, 1);

    /** One person in one half-year. */
    public record One(String route, String age, boolean yes, int days, boolean met, boolean again, boolean coordinator) {}

    private PublishedFairness() {}

    public static Map<String, String> of(List<One> persons, Suppression suppression) {
        return FairnessFigures.of(asked(persons), suppression);
    }

    /** Which numbers of a half-year she is one of. */
    public static List<String> keys(One person) {
        var one = asked(List.of(person)).getFirst();
        return Division.ALL.stream().flatMap(division -> division.levels().stream().flatMap(List::stream).filter(group -> group.parts().contains(division.of().apply(one)))
                .map(group -> division.name() + "." + group.name()).distinct())
                .flatMap(name -> Stream.of(name + (one.yes() ? ".yes" : ".not"), name + (one.coordinator() ? ".with" : ".without"))).toList();
    }

    /** @param asked persons of a month @param ticked those of them the sentence was ticked for */
    public static String drift(int asked, int ticked, Suppression suppression) {
        return CaseMixFigures.of(List.of(SENTENCE), new TickedSentences.Month(asked, Map.of(SENTENCE, ticked)), suppression).toString();
    }

    private static List<Asked> asked(List<One> persons) {
        return persons.stream().map(one -> new Asked(one.route(), one.age(), one.yes(), one.days(), one.met(), one.again(), one.coordinator())).toList();
    }
}
