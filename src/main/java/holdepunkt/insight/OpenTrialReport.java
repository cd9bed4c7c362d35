package holdepunkt.insight;

import holdepunkt.insight.release.Release;
import holdepunkt.insight.release.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final List<List<String>> SPLITS = List.of(List.of("with_gp"), List.of("network_before", "no_network_before"),
            List.of("no_preparatory_talk"), List.of("interviewed_right_after", "interviewed_later"),
            List.of("support_already_in_place", "network_strengthened", "did_not_follow_up"));

    /** @param key of {@link TrialReport#KEYS} */
    public record Part(String key, Figure figure) {}

    public record Split(List<Part> parts) {}

    /** Those whose meeting was held, divided by each thing that is told of them and whoever is left. */
    static Step step(TrialReport report) {
        int held = report.figure("held");
        Map<String, List<Integer>> splits = new LinkedHashMap<>();
        SPLITS.forEach(keys -> {
            var parts = new ArrayList<>(keys.stream().map(report::figure).toList());
            parts.add(held - parts.stream().mapToInt(Integer::intValue).sum());
            splits.put(keys.getFirst(), parts);
        });
        return new Step(held, splits);
    }

    static OpenTrialReport of(Optional<Release> published) {
        return published.map(release -> new OpenTrialReport(figure(release.figure("total")), splits(release), release))
                .orElse(new OpenTrialReport(Figure.HIDDEN, List.of(), null));
    }

    private static List<Split> splits(Release release) {
        return SPLITS.stream().filter(keys -> release.figures().containsKey(keys.getFirst() + ".0")).map(keys -> new Split(IntStream.range(0, keys.size())
                .mapToObj(part -> new Part(keys.get(part), figure(release.figure(keys.getFirst() + "." + part)))).toList())).toList();
    }

    private static Figure figure(String written) {
        return written.equals(":") ? Figure.HIDDEN : Figure.shown(Integer.parseInt(written));
    }
}
