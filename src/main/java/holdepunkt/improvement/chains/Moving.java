package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stone finds another place. */
final class Moving {

    private Moving() {}

    static Changing.Wanted wanted(UUID stone, ColumnKind kind) {
        return new Changing.Wanted("column", chain -> chain.columnOf(stone).map(Column::heading).orElse(""),
                chain -> chain.column(kind).map(Column::heading).orElse(""));
    }

    static Change change(Chain now, UUID stone, ColumnKind kind, @Nullable UUID group, int position) {
        var moved = now.stone(stone).orElseThrow(() -> new BrokenRule("chains.rule.taken_away", "column"));
        if (now.columnOf(stone).orElseThrow().kind() != kind) {
            ChainRules.theColumnsToTheRightAreFilledFirst(now, kind);
            ChainRules.movingKeepsItsLinksForward(now, stone, kind);
        }
        return new Change("moved", stone, moved.text(), one -> Arranging.move(one, moved, kind, group, position));
    }
}
