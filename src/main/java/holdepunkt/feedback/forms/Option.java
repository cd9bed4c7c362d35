package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing to choose. @param ordinal what it counts for in a sum, or null */
public record Option(Value value, @Nullable BigDecimal ordinal) {

    /** As it stands on the page. */
    public String in(String language) {
        return switch (value) {
            case Value.Chosen chosen -> chosen.coding().in(language);
            case Value.Line line -> line.text();
            case Value.Day day -> day.date().toString();
            default -> String.valueOf(value.size());
        };
    }

    boolean is(Value answer) {
        return value instanceof Value.Chosen mine && answer instanceof Value.Chosen theirs ? mine.coding().isSame(theirs.coding()) : value.equals(answer);
    }
}
