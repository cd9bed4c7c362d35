package holdepunkt.improvement.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.ColumnKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stone that is written down.
 *
 * @param column a column's kind, and after a slash the group in it
 * @param leadsTo what it leads to, or null
 * @param screen whether it was written in front of a projector
 */
record StoneForm(@NotBlank @Pattern(regexp = MoveForm.PLACE) String column, @NotBlank @Size(max = 400) String text, @Nullable @Size(max = 80) String owner, @Nullable UUID leadsTo, @Nullable Boolean screen) {

    ColumnKind kind() {
        return ColumnKind.of(column.split("/")[0]).orElseThrow(() -> new BrokenRule("chains.rule.no_such_column", "column"));
    }

    @Nullable UUID group() {
        return column.contains("/") ? UUID.fromString(column.substring(column.indexOf('/') + 1)) : null;
    }
}
