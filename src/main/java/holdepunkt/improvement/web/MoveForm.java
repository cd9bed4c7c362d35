package holdepunkt.improvement.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.ColumnKind;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stone that finds another place: one step by a button, or before another stone by hand.
 *
 * @param step the stone and the way, as in {@code <id> up}
 */
record MoveForm(@Nullable String step, @Nullable UUID stone, @Nullable @Pattern(regexp = PLACE + "|") String column, @Nullable UUID group, @Nullable UUID before, @Nullable Boolean screen) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String PLACE = "[a-z_]+(/" + ID + ")?";

    UUID moved() {
        return Optional.ofNullable(stone).orElseGet(() -> UUID.fromString(steps()[0]));
    }

    Spot spot(Chain chain) {
        if (stone == null) {
            return Spot.step(chain, moved(), steps()[1]);
        }
        var kind = ColumnKind.of(column == null ? "" : column.split("/")[0]).orElseThrow(() -> new BrokenRule("chains.rule.no_such_column", "column"));
        int slash = column == null ? -1 : column.indexOf('/');
        return Spot.before(chain, stone, kind, slash < 0 ? group : UUID.fromString(column.substring(slash + 1)), before);
    }

    private String[] steps() {
        if (step == null || !step.matches(ID + " (up|down|left|right)")) {
            throw new BrokenRule("core.error.missing", "step");
        }
        return step.split(" ");
    }
}
