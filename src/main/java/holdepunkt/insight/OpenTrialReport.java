package holdepunkt.insight;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What may be told of a trial to everybody. How many were planned is never told: with how many were held, the rest could be counted.
 *
 * @param held   persons whose meeting was held, or a colon
 * @param splits only those where every part may be shown
 */
public record OpenTrialReport(Figure held, List<Split> splits) {

    private static final List<List<String>> SPLITS = List.of(List.of("with_gp"), List.of("network_before", "no_network_before"),
            List.of("no_preparatory_talk"), List.of("interviewed_right_after", "interviewed_later"),
            List.of("support_already_in_place", "network_strengthened", "did_not_follow_up"));

    /** @param key of {@link TrialReport#KEYS} */
    public record Part(String key, Figure figure) {}

    public record Split(List<Part> parts) {}

    static OpenTrialReport of(TrialReport report, Suppression suppression) {
        int held = report.figure("held");
        var splits = SPLITS.stream().map(keys -> split(report, keys, held, suppression)).filter(split -> !split.parts().isEmpty()).toList();
        return new OpenTrialReport(suppression.figure(held), splits);
    }

    private static Split split(TrialReport report, List<String> keys, int held, Suppression suppression) {
        int rest = held - keys.stream().mapToInt(report::figure).sum();
        var line = suppression.line(IntStream.concat(keys.stream().mapToInt(report::figure), rest == 0 ? IntStream.empty() : IntStream.of(rest)).toArray());
        if (!line.total().isShown() || !line.parts().stream().allMatch(Figure::isShown)) {
            return new Split(List.of());
        }
        return new Split(IntStream.range(0, keys.size()).mapToObj(one -> new Part(keys.get(one), line.parts().get(one))).toList());
    }
}
