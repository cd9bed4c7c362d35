package holdepunkt.improvement.chains;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column with a heading of the group's own. @param key what the document it was taken from calls it, or its kind */
public record Column(String key, ColumnKind kind, String heading, List<CellGroup> groups) {

    public static Column empty(ColumnKind kind, String heading) {
        return new Column(kind.code(), kind, heading, List.of());
    }

    public Stream<Stone> stones() {
        return groups.stream().flatMap(group -> group.stones().stream());
    }

    /** Nothing stands in it yet. */
    public boolean hasNothing() {
        return stones().findAny().isEmpty();
    }

    Column headed(String wording) {
        return new Column(key, kind, wording, groups);
    }

    Column with(List<CellGroup> others) {
        return new Column(key, kind, heading, List.copyOf(others));
    }

    Column each(UnaryOperator<CellGroup> change) {
        return with(groups.stream().map(change).toList());
    }

    /** The group where a stone with no group of its own stands. */
    @Nullable CellGroup unnamed() {
        return groups.stream().filter(group -> group.name() == null).findFirst().orElse(null);
    }
}
