package holdepunkt.improvement.factors;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A factor map as it stands at one moment. It is never changed; a change makes another.
 *
 * @param aims what the group is to do
 * @param aspirations what those who take part hope for
 * @param narrowing how it went from all that was found to a few issues
 * @param set the set of factors it began from: {@code published}, {@code workshop}, {@code own}; null for one that came in a file
 * @param transcript where it was copied from, or null for one made here
 */
public record FactorMap(String title, Passage aims, Passage aspirations, Passage narrowing, List<Context> contexts, List<Priority> priorities, PriorityTable table,
                        @Nullable String set, @Nullable Transcription transcript) {

    public Stream<Factor> factors() {
        return contexts.stream().flatMap(context -> context.factors().stream());
    }

    public Stream<Finding> findings() {
        return factors().flatMap(factor -> factor.findings().stream());
    }

    public Optional<Factor> factor(UUID id) {
        return factors().filter(factor -> factor.id().equals(id)).findFirst();
    }

    public Optional<Finding> finding(UUID id) {
        return findings().filter(finding -> finding.id().equals(id)).findFirst();
    }

    public Optional<Factor> factorOf(UUID finding) {
        return factors().filter(factor -> factor.findings().stream().anyMatch(one -> one.id().equals(finding))).findFirst();
    }

    public Optional<Context> contextOf(UUID factor) {
        return contexts.stream().filter(context -> context.factors().stream().anyMatch(one -> one.id().equals(factor))).findFirst();
    }

    public Optional<Priority> priority(UUID id) {
        return priorities.stream().filter(priority -> priority.id().equals(id)).findFirst();
    }

    /** What a factor, a finding or a priority says, or empty when none of them has this id. */
    public Optional<String> wordsOf(UUID part) {
        return factor(part).map(Factor::name).or(() -> finding(part).map(Finding::text)).or(() -> priority(part).map(Priority::words));
    }

    FactorMap hoping(Passage otherAims, Passage otherAspirations) {
        return new FactorMap(title, otherAims, otherAspirations, narrowing, contexts, priorities, table, set, transcript);
    }

    FactorMap over(List<Context> others) {
        return new FactorMap(title, aims, aspirations, narrowing, List.copyOf(others), priorities, table, set, transcript);
    }

    FactorMap choosing(List<Priority> others) {
        return new FactorMap(title, aims, aspirations, narrowing, contexts, List.copyOf(others), table, set, transcript);
    }

    /** What a priority was made from is then made from the one that stands. */
    FactorMap joining(UUID kept, UUID gone) {
        return without(gone).eachPriority(each -> each.over(each.findings().stream().map(one -> one.equals(gone) ? kept : one).toList()));
    }

    FactorMap without(UUID finding) {
        return eachFactor(each -> each.with(each.findings().stream().filter(some -> !some.id().equals(finding)).toList()));
    }

    FactorMap eachFactor(UnaryOperator<Factor> change) {
        return over(contexts.stream().map(context -> context.each(change)).toList());
    }

    FactorMap eachFinding(UnaryOperator<Finding> change) {
        return eachFactor(factor -> factor.each(change));
    }

    FactorMap eachPriority(UnaryOperator<Priority> change) {
        return choosing(priorities.stream().map(change).toList());
    }
}
