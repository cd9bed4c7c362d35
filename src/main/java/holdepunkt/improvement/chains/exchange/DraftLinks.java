package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.files.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links as a file names them, until every stone is known. */
final class DraftLinks {

    private final List<Named> all = new ArrayList<>();

    private record Named(String where, @Nullable String from, @Nullable String to, List<String> assumptions, List<String> risks) {}

    void add(String where, @Nullable String from, @Nullable String to, List<String> assumptions, List<String> risks) {
        all.add(new Named(where, from, to, List.copyOf(assumptions), List.copyOf(risks)));
    }

    List<Link> resolved(Chain chain, Map<String, UUID> refs, Problems problems) {
        var links = new ArrayList<Link>();
        for (var named : all) {
            var from = refs.get(String.valueOf(named.from()));
            var to = refs.get(String.valueOf(named.to()));
            if (from == null || to == null) {
                problems.add(named.where(), "no stone is called " + (from == null ? named.from() : named.to()));
            } else if (at(chain, from) >= at(chain, to)) {
                problems.add(named.where(), "a link goes towards the result, from left to right");
            } else if (links.stream().anyMatch(link -> link.from().equals(from) && link.to().equals(to))) {
                problems.add(named.where(), "the same two are linked twice");
            } else {
                links.add(new Link(UUID.randomUUID(), from, to, named.assumptions(), named.risks()));
            }
        }
        return List.copyOf(links);
    }

    private static int at(Chain chain, UUID stone) {
        return chain.columnOf(stone).map(column -> column.kind().ordinal()).orElse(0);
    }
}
