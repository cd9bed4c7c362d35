package holdepunkt.improvement.chains.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a rating rests on: the kinds of source that say the same, the kinds that say otherwise, and whether somebody outside the group has looked since.
 * A kind that says both agrees with nothing.
 */
public record Basis(Set<Source> agreeing, Set<Source> opposing, boolean checked) {

    /** @param progress for «none», what speaks against is what agrees */
    public static Basis of(List<Evidence> evidence, Progress progress, boolean checked) {
        var supporting = sources(evidence, Side.SUPPORTS);
        var against = sources(evidence, Side.SPEAKS_AGAINST);
        var same = progress == Progress.NONE ? against : supporting;
        var other = progress == Progress.NONE ? supporting : against;
        return new Basis(same.stream().filter(source -> !other.contains(source)).collect(Collectors.toUnmodifiableSet()), Set.copyOf(other), checked);
    }

    private static Set<Source> sources(List<Evidence> evidence, Side side) {
        return evidence.stream().filter(Evidence::counts).filter(one -> one.side() == side).map(Evidence::source)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Source.class)));
    }
}
