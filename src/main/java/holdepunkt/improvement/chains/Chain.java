package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result chain as it stands at one moment: what a group does to the left, what difference it makes to the right, and how the one leads to the other.
 * It is never changed; a change makes another.
 *
 * @param transcript where it was copied from, or null for one built here
 */
public record Chain(String title, List<Column> columns, List<Link> links, @Nullable Transcript transcript) {

    public Stream<Stone> stones() {
        return columns.stream().flatMap(Column::stones);
    }

    public Stream<CellGroup> groups() {
        return columns.stream().flatMap(column -> column.groups().stream());
    }

    public Optional<Stone> stone(UUID id) {
        return stones().filter(stone -> stone.id().equals(id)).findFirst();
    }

    public Optional<CellGroup> group(UUID id) {
        return groups().filter(group -> group.id().equals(id)).findFirst();
    }

    public Optional<Link> link(UUID id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public Optional<Column> column(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** The column a stone or a group stands in. */
    public Optional<Column> columnOf(UUID part) {
        return columns.stream().filter(column -> column.groups().stream().anyMatch(group -> group.id().equals(part))
                || column.stones().anyMatch(stone -> stone.id().equals(part))).findFirst();
    }

    public Optional<CellGroup> groupOf(UUID stone) {
        return groups().filter(group -> group.stones().stream().anyMatch(one -> one.id().equals(stone))).findFirst();
    }

    /** Built from the result backwards: the first column from the right where nothing stands yet, or empty when the chain is whole. */
    public Optional<Column> next() {
        return columns.reversed().stream().filter(Column::hasNothing).findFirst();
    }

    /** What leads to a stone. */
    public List<Stone> leadingTo(UUID stone) {
        return links.stream().filter(link -> link.to().equals(stone)).flatMap(link -> stone(link.from()).stream()).toList();
    }

    /** What a stone leads to. */
    public List<Stone> ledToBy(UUID stone) {
        return links.stream().filter(link -> link.from().equals(stone)).flatMap(link -> stone(link.to()).stream()).toList();
    }

    /** A stone, a group or a link in words, or empty when there is none by this id. */
    public Optional<String> wordsOf(UUID part) {
        return stone(part).map(Stone::text).or(() -> group(part).map(group -> group.name() == null ? "" : group.name()))
                .or(() -> link(part).map(link -> stone(link.from()).map(Stone::text).orElse("") + " → " + stone(link.to()).map(Stone::text).orElse("")));
    }

    /** As others may have it: who answers for what is each area's own. */
    public Chain withoutOwners() {
        return each(column -> column.each(group -> group.each(stone -> stone.ownedBy(null))));
    }

    Chain titled(String wording) {
        return new Chain(wording, columns, links, transcript);
    }

    Chain with(List<Column> others) {
        return new Chain(title, List.copyOf(others), links, transcript);
    }

    Chain linked(List<Link> others) {
        return new Chain(title, columns, List.copyOf(others), transcript);
    }

    Chain each(UnaryOperator<Column> change) {
        return with(columns.stream().map(change).toList());
    }

    Chain inColumn(ColumnKind kind, UnaryOperator<Column> change) {
        column(kind).orElseThrow(() -> BrokenRule.of("chains.rule.no_such_column"));
        return each(column -> column.kind() == kind ? change.apply(column) : column);
    }
}
