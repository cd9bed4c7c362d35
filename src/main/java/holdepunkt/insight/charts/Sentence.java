package holdepunkt.insight.charts;

import java.util.List;

/**
 * A sentence by its key in the message files, and what goes into its gaps.
 *
 * @param about whole numbers, months as their first day, numbers, and numbers with their unit ({@link Amount})
 */
public record Sentence(String key, List<Object> about) {

    static Sentence of(String key, Object... about) {
        return new Sentence(key, List.of(about));
    }
}
