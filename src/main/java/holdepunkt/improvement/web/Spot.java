package holdepunkt.improvement.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a stone is to stand.
 *
 * @param group null where it stands by itself
 * @param position from 0 within the group when the stone itself is not counted; beyond the end is the end
 */
record Spot(ColumnKind column, @Nullable UUID group, int position) {

    private static final int END = Integer.MAX_VALUE;

    /** Before another stone, or last where none is named. */
    static Spot before(Chain chain, UUID stone, ColumnKind column, @Nullable UUID group, @Nullable UUID other) {
        var there = chain.column(column).stream().flatMap(one -> one.groups().stream())
                .filter(one -> group == null ? one.name() == null : one.id().equals(group)).findFirst();
        int at = other == null ? -1 : there.map(one -> without(one, stone).indexOf(other)).orElse(-1);
        return new Spot(column, group, at < 0 ? END : at);
    }

    /** One step up, down, left or right of where it stands; from the edge of a group into the next. */
    static Spot step(Chain chain, UUID stone, String way) {
        var column = chain.columnOf(stone).orElseThrow(() -> new BrokenRule("chains.rule.taken_away", "column"));
        var group = chain.groupOf(stone).orElseThrow(() -> new BrokenRule("chains.rule.taken_away", "column"));
        int at = group.stones().stream().map(one -> one.id()).toList().indexOf(stone);
        return switch (way) {
            case "up" -> at > 0 ? in(column, group, at - 1) : beside(column, group, -1, END);
            case "down" -> at < group.stones().size() - 1 ? in(column, group, at + 1) : beside(column, group, 1, 0);
            case "left" -> across(chain, column, -1);
            default -> across(chain, column, 1);
        };
    }

    private static Spot in(Column column, CellGroup group, int position) {
        return new Spot(column.kind(), group.name() == null ? null : group.id(), position);
    }

    private static Spot beside(Column column, CellGroup group, int way, int position) {
        int next = column.groups().indexOf(group) + way;
        if (next < 0 || next >= column.groups().size()) {
            throw new BrokenRule("improvement.rule.edge", "column");
        }
        return in(column, column.groups().get(next), position);
    }

    private static Spot across(Chain chain, Column column, int way) {
        int next = chain.columns().indexOf(column) + way;
        if (next < 0 || next >= chain.columns().size()) {
            throw new BrokenRule("improvement.rule.edge", "column");
        }
        return new Spot(chain.columns().get(next).kind(), null, END);
    }

    private static List<UUID> without(CellGroup group, UUID stone) {
        return group.stones().stream().map(one -> one.id()).filter(id -> !id.equals(stone)).toList();
    }
}
