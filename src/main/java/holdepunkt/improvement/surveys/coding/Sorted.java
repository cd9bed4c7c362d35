package holdepunkt.improvement.surveys.coding;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and where it was sorted.
 *
 * @param codes by coder, as far as the viewer may see them
 * @param settled what the group came to where the two differed, and why; null where they did not, or nobody has said
 */
public record Sorted(UUID id, UUID question, UUID group, String words, Map<UUID, Code> codes, @Nullable Settled settled) {

    /** What the group came to, in a third round. */
    public record Settled(Code code, String because, String by) {}

    public boolean isByBoth() {
        return codes.size() == 2;
    }

    public boolean differs() {
        return isByBoth() && codes.values().stream().distinct().count() > 1;
    }

    /** Where it stands in the table: what both said, or what was settled. */
    public Optional<Code> stands() {
        return settled != null ? Optional.of(settled.code()) : isByBoth() && !differs() ? codes.values().stream().findFirst() : Optional.empty();
    }

    public Optional<Code> by(UUID coder) {
        return Optional.ofNullable(codes.get(Objects.requireNonNull(coder)));
    }
}
