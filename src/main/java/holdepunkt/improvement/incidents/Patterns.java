package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for patterns, each found where no earlier one was. */
final class Patterns {

    private Patterns() {}

    static Pattern of(String... parts) {
        return Pattern.compile(String.join("", parts), Pattern.UNICODE_CASE);
    }

    static List<Finding> in(String text, FindingKind kind, List<Pattern> patterns) {
        var found = new ArrayList<Finding>();
        for (var pattern : patterns) {
            var at = pattern.matcher(text);
            while (at.find()) {
                var span = new Span(at.start(), at.end());
                if (found.stream().noneMatch(before -> before.spans().getFirst().meets(span))) {
                    found.add(Finding.of(kind, text, span.from(), span.to()));
                }
            }
        }
        return found;
    }
}
