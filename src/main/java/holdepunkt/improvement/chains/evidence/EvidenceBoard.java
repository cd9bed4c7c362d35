package holdepunkt.improvement.chains.evidence;

import java.util.List;

/**
 * What stands behind a stone or a link.
 *
 * @param evidence the latest first; what is withdrawn is among it
 * @param ratings each time it was rated, the latest first
 */
public record EvidenceBoard(List<Evidence> evidence, List<OutsideCheck> checks, List<Rating> ratings) {

    public Basis basis(Progress progress) {
        return Basis.of(evidence, progress, checks.stream().anyMatch(OutsideCheck::stands));
    }

    /** What is missing before it may be rated like this. */
    public List<Need> missing(Progress progress, Confidence confidence) {
        return RatingRules.missing(basis(progress), confidence);
    }
}
