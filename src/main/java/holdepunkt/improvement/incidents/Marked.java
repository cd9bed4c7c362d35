package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text in pieces, those that were found marked. @param found whether this piece is one of them */
public record Marked(String text, boolean found) {

    public static List<Marked> of(String text, List<Finding> findings) {
        var pieces = new ArrayList<Marked>();
        int at = 0;
        for (var span : findings.stream().flatMap(finding -> finding.spans().stream()).sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (span.from() >= at) {
                add(pieces, text.substring(at, span.from()), false);
                add(pieces, text.substring(span.from(), span.to()), true);
                at = span.to();
            }
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Marked> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Marked(text, found));
        }
    }
}
