package holdepunkt.improvement.chains.reading;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.evidence.Rating;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A chain as its page shows it.
 *
 * @param version to be sent back with what is changed
 * @param ratings the latest of each stone and link
 * @param evidence how many pieces of evidence stand by each stone and link
 */
public record ChainMap(UUID id, long version, Chain chain, UUID unit, String unitName, String group, Map<UUID, Rating> ratings, Map<UUID, Integer> evidence) {

    public Optional<Rating> rating(UUID part) {
        return Optional.ofNullable(ratings.get(part));
    }

    public int evidence(UUID part) {
        return evidence.getOrDefault(part, 0);
    }
}
