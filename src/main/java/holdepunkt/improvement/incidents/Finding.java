package holdepunkt.improvement.incidents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something in a text that may give somebody away.
 *
 * @param spans where; more than one for a combination
 * @param words as they stand in the text
 */
public record Finding(FindingKind kind, List<Span> spans, String words) {

    private static final int LONGEST_KEY = 300;

    static Finding of(FindingKind kind, String text, int from, int to) {
        return new Finding(kind, List.of(new Span(from, to)), text.substring(from, to));
    }

    static Finding of(FindingKind kind, String text, List<Span> spans) {
        return new Finding(kind, List.copyOf(spans), spans.stream().map(span -> text.substring(span.from(), span.to())).collect(Collectors.joining(" + ")));
    }

    public int from() {
        return spans.getFirst().from();
    }

    public boolean hard() {
        return kind.hard();
    }

    /** The same words found again are the same finding, and are answered once. It names a field of a form and is kept: short, and without brackets. */
    public String key() {
        var key = kind.code() + ":" + words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('[', '(').replace(']', ')');
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY - 10) + "…" + Integer.toHexString(words.hashCode());
    }
}
