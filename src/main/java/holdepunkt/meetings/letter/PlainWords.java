package holdepunkt.meetings.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts plain words beside service words: in brackets in a letter, the first time each is used; as marks on a screen. */
public final class PlainWords {

    private final Jargon jargon;
    private final Set<String> explained = new HashSet<>();

    PlainWords(String language) {
        jargon = Jargon.in(language);
    }

    /** One piece of a text. @param plain words to use instead, or null for a piece that needs none */
    public record Piece(String text, @Nullable String plain) {}

    public static List<Piece> pieces(String text, String language) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var mark : Jargon.in(language).marksIn(text)) {
            if (mark.from() > from) {
                pieces.add(new Piece(text.substring(from, mark.from()), null));
            }
            pieces.add(new Piece(mark.written(), mark.plain()));
            from = mark.until();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }

    String beside(String text) {
        var out = new StringBuilder();
        int from = 0;
        for (var mark : jargon.marksIn(text)) {
            out.append(text, from, mark.until());
            if (explained.add(mark.plain().toLowerCase(Locale.ROOT))) {
                out.append(" (").append(mark.plain()).append(')');
            }
            from = mark.until();
        }
        return out.append(text.substring(from)).toString();
    }
}
