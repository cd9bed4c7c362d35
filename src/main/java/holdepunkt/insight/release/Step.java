package holdepunkt.insight.release;

import holdepunkt.insight.Suppression;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Something that grows, such as a trial that goes on, in persons: how many there are, and how they divide. Two of them can be held against each other, so
 * the next is published when there are at least k persons more, and a division only where the difference from every earlier one could be published by
 * itself. One that was hidden stays hidden, or what is told later would tell of it; only below 2k persons, where none is ever told, that counts for nothing.
 *
 * @param total persons in all
 * @param splits each division by its name, as parts of the total
 */
public record Step(int total, Map<String, List<Integer>> splits) {

    /** Whether this may follow those published before. */
    boolean mayFollow(List<Step> earlier, Suppression suppression) {
        return suppression.isEnough(total) && earlier.stream().allMatch(one -> suppression.isEnough(total - one.total));
    }

    /** The divisions that may be told. @param earlier in their order */
    Map<String, List<Integer>> told(List<Step> earlier, Suppression suppression) {
        var decided = earlier.stream().filter(one -> one.total >= 2 * suppression.k()).toList();
        var toldBefore = IntStream.range(0, decided.size()).mapToObj(at -> decided.get(at).told(decided.subList(0, at), suppression)).toList();
        var told = new LinkedHashMap<String, List<Integer>>();
        splits.forEach((name, parts) -> {
            boolean apart = toldBefore.stream().allMatch(before -> before.containsKey(name) && isTold(difference(parts, before.get(name)), suppression));
            if (apart && isTold(parts.stream().mapToInt(Integer::intValue).toArray(), suppression)) {
                told.put(name, parts);
            }
        });
        return told;
    }

    private static int[] difference(List<Integer> parts, List<Integer> before) {
        return IntStream.range(0, parts.size()).map(part -> parts.get(part) - before.get(part)).toArray();
    }

    private static boolean isTold(int[] parts, Suppression suppression) {
        var line = suppression.line(parts);
        return Arrays.stream(parts).noneMatch(part -> part < 0) && line.total().isShown() && line.parts().stream().allMatch(figure -> figure.isShown());
    }
}
