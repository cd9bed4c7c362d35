package holdepunkt.insight;

import holdepunkt.insight.release.Release;
import holdepunkt.insight.release.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a trial to everybody. How many were planned is never told: with how many were held, the rest could be counted.
 *
 * @param held   persons whose meeting was held, or a colon
 * @param splits only those where every part may be shown
 * @param release as it was published, or null while there are too few
 */
public record OpenTrialReport(Figure held, List<Split> splits, @Nullable Release release) {

    /** Each by a name of its own, and by what divides it: whoever is left is a part too, so nobody may be in two parts of one. Several things may come of one meeting. */
    private static final List<Divided> SPLITS = List.of(new Divided("with_gp", "with_gp"), new Divided("network_before", "network_before", "no_network_before"),
            new Divided("no_preparatory_talk", "no_preparatory_talk"), new Divided("interviewed_right_after", "interviewed_right_after", "interviewed_later"),
            new Divided("came_support", "support_already_in_place"), new Divided("came_network", "network_strengthened"), new Divided("came_not", "did_not_follow_up"));

    /** What it was to each of them; the rest is what it took, and from whom. */
    private static final Set<String> INDIVIDUAL = Set.of("no_preparatory_talk", "interviewed_right_after", "interviewed_later", "support_already_in_place", "network_strengthened");

    private record Divided(String name, List<String> keys) {

        Divided(String name, String... keys) {
            this(name, List.of(keys));
        }
    }

    /** @param key of {@link TrialReport#KEYS} */
    public record Part(String key, Figure figure) {}

    public record Split(List<Part> parts) {}

    /** Those whose meeting was held, divided by each thing that is told of them and whoever is left. */
    static Step step(TrialReport report) {
        int held = report.figure("held");
        Map<String, List<Integer>> splits = new LinkedHashMap<>();
        SPLITS.forEach(one -> {
            var parts = new ArrayList<>(one.keys.stream().map(report::figure).toList());
            parts.add(held - parts.stream().mapToInt(Integer::intValue).sum());
            splits.put(one.name, parts);
        });
        return new Step(held, splits);
    }

    static OpenTrialReport of(Optional<Release> published) {
        return published.map(release -> new OpenTrialReport(figure(release.figure("total")), splits(release), release))
                .orElse(new OpenTrialReport(Figure.HIDDEN, List.of(), null));
    }

    /** The same published figures read from one side. @param side individual or system */
    public List<Part> parts(String side) {
        return splits.stream().flatMap(split -> split.parts.stream()).filter(part -> INDIVIDUAL.contains(part.key) == side.equals("individual")).toList();
    }

    private static List<Split> splits(Release release) {
        return SPLITS.stream().filter(one -> release.figures().containsKey(one.name + ".0")).map(one -> new Split(IntStream.range(0, one.keys.size())
                .mapToObj(part -> new Part(one.keys.get(part), figure(release.figure(one.name + "." + part)))).toList())).toList();
    }

    private static Figure figure(String written) {
        return written.equals(":") ? Figure.HIDDEN : Figure.shown(Integer.parseInt(written));
    }
}
