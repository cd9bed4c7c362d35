package holdepunkt.improvement.web;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form for the next stone: where it may stand, from the right as the chain is built, and where it is thought to stand.
 *
 * @param places each open column and each group in it: {@code kind} or {@code kind/group}, and what it is called
 * @param at the place chosen beforehand
 * @param stones what a new stone may lead to, from the right
 * @param sources what may lead to another, from the left
 * @param to the one chosen beforehand, or empty
 */
public record Writing(Map<String, String> places, String at, Map<String, String> stones, Map<String, String> sources, String to) {

    public static Writing of(Chain chain, @Nullable String wanted, @Nullable UUID to) {
        var next = chain.next().map(Column::kind);
        var places = new LinkedHashMap<String, String>();
        for (var column : chain.columns().reversed()) {
            if (next.isEmpty() || column.kind().ordinal() >= next.get().ordinal()) {
                places.put(column.kind().code(), column.heading());
                column.groups().stream().filter(group -> group.name() != null).forEach(group -> places.put(place(column, group), column.heading() + ": " + group.name()));
            }
        }
        var before = to == null ? Optional.<String>empty() : leftOf(chain, to).filter(places::containsKey);
        var at = wanted != null && places.containsKey(wanted) ? wanted : before.orElseGet(() -> next.orElse(chain.columns().getLast().kind()).code());
        return new Writing(places, at, stones(chain, chain.columns().reversed()), stones(chain, chain.columns()), to == null || chain.stone(to).isEmpty() ? "" : to.toString());
    }

    private static String place(Column column, CellGroup group) {
        return column.kind().code() + "/" + group.id();
    }

    private static Optional<String> leftOf(Chain chain, UUID stone) {
        return chain.columnOf(stone).map(column -> chain.columns().indexOf(column)).filter(at -> at > 0).map(at -> chain.columns().get(at - 1).kind().code());
    }

    /** Each with what one says to point at it. */
    private static Map<String, String> stones(Chain chain, List<Column> columns) {
        var grid = Grid.of(chain);
        var stones = new LinkedHashMap<String, String>();
        columns.forEach(column -> column.stones().forEach(stone -> stones.put(stone.id().toString(), grid.code(stone.id()) + " " + stone.text())));
        return stones;
    }
}
