package holdepunkt.improvement.factors;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that forms how people work together.
 *
 * @param code which factor of the published tool it began as, or null for one of the group's own
 * @param aside why it is put aside, or null while it counts
 */
public record Factor(UUID id, @Nullable String code, String name, @Nullable String aside, List<Finding> findings) {

    public static Factor of(@Nullable String code, String name) {
        return new Factor(UUID.randomUUID(), code, name, null, List.of());
    }

    Factor called(String other) {
        return new Factor(id, code, other, aside, findings);
    }

    Factor aside(@Nullable String because) {
        return new Factor(id, code, name, because, findings);
    }

    Factor with(List<Finding> others) {
        return new Factor(id, code, name, aside, List.copyOf(others));
    }

    Factor each(UnaryOperator<Finding> change) {
        return with(findings.stream().map(change).toList());
    }
}
