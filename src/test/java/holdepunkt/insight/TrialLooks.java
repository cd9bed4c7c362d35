package holdepunkt.insight;

import holdepunkt.insight.MadeUp.Trait;
import holdepunkt.insight.release.PublishedSteps;
import holdepunkt.insight.release.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Three looks at a trial and at the mirror while they grow, from persons that were made up. */
final class TrialLooks {

    private static final int LOOKS = 3;

    /** Somebody whose meeting was held. @param look the first she is in @param report which figures of the trial she is one of @param parts the same as parts of what is told */
    record One(int look, List<String> report, List<String> parts) {}

    /** @param hers whether her own view is there @param both whether enough of the others have answered too */
    record View(int look, boolean hers, boolean both) {}

    private TrialLooks() {}

    static One one(MadeUp.Person person) {
        var report = new ArrayList<String>(List.of("held"));
        var parts = new ArrayList<String>();
        part(person.is(Trait.GP), "with_gp", "with_gp", report, parts);
        report.add(person.is(Trait.NETWORK) ? "no_network_before" : "network_before");
        parts.add("network_before." + person.at(Trait.NETWORK));
        part(!person.is(Trait.PREPARED), "no_preparatory_talk", "no_preparatory_talk", report, parts);
        int asked = person.at(Trait.ASKED_HOW);
        if (asked > 0) {
            report.add(asked == 1 ? "interviewed_right_after" : "interviewed_later");
        }
        parts.add("interviewed_right_after." + (asked == 0 ? 2 : asked - 1));
        came(person.at(Trait.CAME), report, parts);
        return new One(look(person), report, parts);
    }

    private static void part(boolean is, String key, String name, List<String> report, List<String> parts) {
        if (is) {
            report.add(key);
        }
        parts.add(name + (is ? ".0" : ".1"));
    }

    /** Nothing, one of three, or the first two. */
    private static void came(int came, List<String> report, List<String> parts) {
        part(came == 1 || came == 4, "support_already_in_place", "came_support", report, parts);
        part(came == 2 || came == 4, "network_strengthened", "came_network", report, parts);
        part(came == 3, "did_not_follow_up", "came_not", report, parts);
    }

    static View view(MadeUp.Person person) {
        return new View(look(person), person.is(Trait.HERS), person.is(Trait.HERS) && person.is(Trait.THEIRS));
    }

    private static int look(MadeUp.Person person) {
        return person.at(Trait.HELD) / MadeUp.MONTHS_OF_A_LOOK;
    }

    /** As the program divides them. */
    static List<Step> of(List<One> persons) {
        return IntStream.range(0, LOOKS).mapToObj(look -> {
            var figures = new HashMap<String, Integer>();
            TrialReport.KEYS.forEach(key -> figures.put(key, 0));
            persons.stream().filter(one -> one.look <= look).flatMap(one -> one.report.stream()).forEach(key -> figures.merge(key, 1, Integer::sum));
            return OpenTrialReport.step(new TrialReport(figures));
        }).toList();
    }

    /** How many were asked, and one question: how many of them it can be told of. */
    static Map<String, String> mirrors(List<View> persons, Suppression suppression) {
        var published = new HashMap<>(PublishedSteps.of("mirror", mirror(persons), suppression));
        published.putAll(PublishedSteps.of("mirror:question", question(persons), suppression));
        return published;
    }

    private static List<Step> question(List<View> persons) {
        return IntStream.range(0, LOOKS).mapToObj(look -> new Step((int) persons.stream().filter(one -> one.look <= look && one.both).count(), Map.of())).toList();
    }

    private static List<Step> mirror(List<View> persons) {
        return IntStream.range(0, LOOKS).mapToObj(look -> {
            var there = persons.stream().filter(one -> one.look <= look).toList();
            int hers = (int) there.stream().filter(View::hers).count();
            return new Step(there.size(), Map.of("views", List.of(there.size() - hers, hers)));
        }).toList();
    }

    static List<String> keys(One one) {
        return IntStream.range(one.look, Math.max(one.look, LOOKS)).boxed().flatMap(look -> one.parts.stream().map(part -> "trial:" + look + ":" + part)).toList();
    }

    static List<String> keys(View one) {
        return IntStream.range(one.look, Math.max(one.look, LOOKS)).mapToObj(look -> "mirror:" + look + ":views." + (one.hers ? 1 : 0)).toList();
    }
}
