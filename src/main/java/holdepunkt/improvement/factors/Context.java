package holdepunkt.improvement.factors;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One of the three columns of a map. @param definition what is meant by it, or null where nobody has said */
public record Context(ContextKind kind, String heading, @Nullable String definition, List<Factor> factors) {

    Context with(List<Factor> others) {
        return new Context(kind, heading, definition, List.copyOf(others));
    }

    Context each(UnaryOperator<Factor> change) {
        return with(factors.stream().map(change).toList());
    }
}
