package holdepunkt.diary;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One page with all it has said. Two phones that wrote on from the same version leave two heads: both are kept until she chooses. */
public record Entry(UUID id, List<Version> versions, int attachments) {

    /** What it says now: what nobody wrote on from, and she did not set aside. Newest first. */
    public List<Version> heads() {
        Set<UUID> followed = versions.stream().map(Version::follows).filter(Objects::nonNull).collect(Collectors.toSet());
        return versions.stream().filter(one -> !followed.contains(one.id()) && !one.setAside())
                .sorted(Comparator.comparing(Version::receivedAt).reversed()).toList();
    }

    public Version head() {
        return heads().getFirst();
    }

    public Leaf leaf() {
        return head().leaf();
    }

    public boolean isInTwo() {
        return heads().size() > 1;
    }

    /** What it said before, newest first. */
    public List<Version> earlier() {
        var heads = heads();
        return versions.stream().filter(one -> !heads.contains(one)).sorted(Comparator.comparing(Version::receivedAt).reversed()).toList();
    }
}
