package holdepunkt.improvement.web;

import holdepunkt.improvement.chains.Chain;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that leads to a stone and everything it leads to, the stone and the links between them included. */
final class Pathway {

    private Pathway() {}

    static Set<UUID> through(Chain chain, @Nullable UUID stone) {
        var on = new HashSet<UUID>();
        if (stone != null && chain.stone(stone).isPresent()) {
            follow(chain, stone, true, on);
            follow(chain, stone, false, on);
        }
        return on;
    }

    private static void follow(Chain chain, UUID start, boolean forward, Set<UUID> on) {
        var seen = new HashSet<UUID>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var stone = waiting.poll();
            if (seen.add(stone)) {
                chain.links().stream().filter(link -> (forward ? link.from() : link.to()).equals(stone)).forEach(link -> {
                    on.add(link.id());
                    waiting.add(forward ? link.to() : link.from());
                });
            }
        }
        on.addAll(seen);
    }
}
