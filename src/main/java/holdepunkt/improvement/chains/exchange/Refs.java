package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Link;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short names for the stones that are linked, in the order they stand: a file without links has none. */
final class Refs {

    private final Map<UUID, String> names = new HashMap<>();

    Refs(Chain chain) {
        var linked = chain.links().stream().flatMap(link -> Stream.of(link.from(), link.to())).collect(Collectors.toSet());
        chain.stones().filter(stone -> linked.contains(stone.id())).forEach(stone -> names.put(stone.id(), "s" + (names.size() + 1)));
    }

    @Nullable String of(UUID stone) {
        return names.get(stone);
    }

    String from(Link link) {
        return names.getOrDefault(link.from(), "");
    }

    String to(Link link) {
        return names.getOrDefault(link.to(), "");
    }
}
