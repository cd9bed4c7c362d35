package holdepunkt.improvement.chains.national;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.reading.Comparing;
import holdepunkt.improvement.chains.reading.Difference;
import java.util.List;
import java.util.UUID;

/**
 * What a chain has from the one it was taken up from, and what is its own.
 *
 * @param from the edition it was taken up from
 * @param own how it differs from that edition now; who answers for what is always its own and not among it
 * @param newer how the latest edition differs from the one taken up; empty when there is none later
 */
public record Inheritance(Edition from, List<Difference> own, List<Difference> newer) {

    static Inheritance of(Edition from, Chain taken, Chain now, Chain latest) {
        return new Inheritance(from, Comparing.between(taken, now.withoutOwners()), Comparing.between(taken, latest));
    }

    /** A stone, a group or a link that stands in the chain. */
    public Standing standing(UUID part) {
        var differences = own.stream().filter(one -> part.equals(one.part())).map(Difference::how).toList();
        return differences.isEmpty() ? Standing.INHERITED : differences.contains(Difference.How.ADDED) ? Standing.OWN : Standing.CHANGED;
    }

    /** What stands above and was left out here. */
    public List<Difference> leftOut() {
        return own.stream().filter(one -> one.how() == Difference.How.REMOVED).toList();
    }
}
