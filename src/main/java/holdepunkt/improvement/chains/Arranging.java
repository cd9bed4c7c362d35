package holdepunkt.improvement.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a chain becomes another: one thing put in, moved, worded anew or taken away. Rules are asked first, by {@link BuildingChains}. */
final class Arranging {

    private Arranging() {}

    /** @param position from 0; beyond the end is the end */
    static Chain put(Chain chain, Stone stone, ColumnKind kind, @Nullable UUID group, int position) {
        return chain.inColumn(kind, column -> {
            var home = home(column, group);
            var open = column.groups().contains(home) ? column : column.with(prepended(column, home));
            return open.each(one -> one.id().equals(home.id()) ? inserted(one, stone, position) : one);
        });
    }

    /** A group that was taken away meanwhile, or is in another column, is no place: the stone then stands by itself. */
    private static CellGroup home(Column column, @Nullable UUID group) {
        var named = column.groups().stream().filter(one -> one.id().equals(group)).findFirst();
        var unnamed = column.unnamed();
        return named.orElseGet(() -> unnamed == null ? CellGroup.empty(null) : unnamed);
    }

    private static ArrayList<CellGroup> prepended(Column column, CellGroup home) {
        var groups = new ArrayList<CellGroup>();
        groups.add(home);
        groups.addAll(column.groups());
        return groups;
    }

    private static CellGroup inserted(CellGroup group, Stone stone, int position) {
        var stones = new ArrayList<>(group.stones());
        stones.add(Math.clamp(position, 0, stones.size()), stone);
        return group.with(stones);
    }

    static Chain move(Chain chain, Stone stone, ColumnKind kind, @Nullable UUID group, int position) {
        return put(lifted(chain, stone.id()), stone, kind, group, position);
    }

    private static Chain lifted(Chain chain, UUID stone) {
        return chain.each(column -> column.each(group -> group.only(one -> !one.id().equals(stone))));
    }

    static Chain reword(Chain chain, UUID part, String text) {
        return chain.each(column -> column.each(group -> group.id().equals(part) ? group.called(text)
                : group.each(stone -> stone.id().equals(part) ? stone.saying(text) : stone)));
    }

    static Chain own(Chain chain, UUID part, @Nullable String owner) {
        return chain.each(column -> column.each(group -> group.each(stone -> stone.id().equals(part) ? stone.ownedBy(owner) : stone)));
    }

    /** A stone goes with its links, a group with its name: its stones stay, by themselves. */
    static Chain takeAway(Chain chain, UUID part) {
        var group = chain.group(part);
        if (group.isPresent()) {
            return ungrouped(chain, group.get());
        }
        return lifted(chain, part).linked(chain.links().stream().filter(link -> !link.id().equals(part) && !link.touches(part)).toList());
    }

    private static Chain ungrouped(Chain chain, CellGroup group) {
        var kind = chain.columnOf(group.id()).orElseThrow().kind();
        var without = chain.each(column -> column.with(column.groups().stream().filter(one -> !one.id().equals(group.id())).toList()));
        for (var stone : group.stones()) {
            without = put(without, stone, kind, null, Integer.MAX_VALUE);
        }
        return without;
    }

    static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
