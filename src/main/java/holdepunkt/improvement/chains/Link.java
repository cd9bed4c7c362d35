package holdepunkt.improvement.chains;

import java.util.List;
import java.util.UUID;

/** One stone leads to another, to the right of it. @param assumptions what must be so for it to hold @param risks what may come in the way */
public record Link(UUID id, UUID from, UUID to, List<String> assumptions, List<String> risks) {

    static Link between(UUID from, UUID to) {
        return new Link(UUID.randomUUID(), from, to, List.of(), List.of());
    }

    boolean touches(UUID stone) {
        return from.equals(stone) || to.equals(stone);
    }

    Link holding(List<String> ifSo, List<String> unless) {
        return new Link(id, from, to, List.copyOf(ifSo), List.copyOf(unless));
    }
}
