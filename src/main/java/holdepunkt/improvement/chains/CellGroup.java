package holdepunkt.improvement.chains;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stones in a column that belong together. @param name for whom or about what, or null where they stand by themselves */
public record CellGroup(UUID id, @Nullable String name, List<Stone> stones) {

    static CellGroup empty(@Nullable String name) {
        return new CellGroup(UUID.randomUUID(), name, List.of());
    }

    CellGroup called(String wording) {
        return new CellGroup(id, wording, stones);
    }

    CellGroup with(List<Stone> others) {
        return new CellGroup(id, name, List.copyOf(others));
    }

    CellGroup each(UnaryOperator<Stone> change) {
        return with(stones.stream().map(change).toList());
    }

    CellGroup only(Predicate<Stone> kept) {
        return with(stones.stream().filter(kept).toList());
    }
}
