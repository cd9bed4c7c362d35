package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Uncommon things that stand together. The rule: of each kind of piece the heaviest counts, once; with {@link #KINDS} kinds or more that weigh {@link #WEIGHT}
 * or more together, somebody who knows the place may know the person. The weights are our own judgement, not counted anywhere.
 */
public final class Combination {

    /** Fewer kinds than this say too little. */
    public static final int KINDS = 3;
    public static final int WEIGHT = 6;

    private static final Map<Piece, Pattern> PATTERNS = patterns();

    private Combination() {}

    private record Seen(Piece piece, Span span) {}

    /** One finding with a span for each kind of piece, or none. @param text everything one story says */
    public static Optional<Finding> of(String text) {
        var heaviest = new LinkedHashMap<String, Seen>();
        PATTERNS.forEach((piece, pattern) -> {
            var at = pattern.matcher(text);
            if (at.find()) {
                heaviest.merge(piece.kind(), new Seen(piece, new Span(at.start(), at.end())), (one, other) -> one.piece().weight() >= other.piece().weight() ? one : other);
            }
        });
        int weight = heaviest.values().stream().mapToInt(seen -> seen.piece().weight()).sum();
        if (heaviest.size() < KINDS || weight < WEIGHT) {
            return Optional.empty();
        }
        var spans = new ArrayList<>(heaviest.values().stream().map(Seen::span).toList());
        spans.sort(Comparator.comparingInt(Span::from));
        return Optional.of(Finding.of(FindingKind.COMBINATION, text, spans));
    }

    static List<Finding> in(String text) {
        return of(text).stream().toList();
    }

    private static Map<Piece, Pattern> patterns() {
        var patterns = new LinkedHashMap<Piece, Pattern>();
        Piece.all().forEach(piece -> patterns.put(piece, piece.pattern()));
        return patterns;
    }
}
