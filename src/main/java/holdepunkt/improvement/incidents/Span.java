package holdepunkt.improvement.incidents;

/** A stretch of a text. @param from the first character @param to the one after the last */
public record Span(int from, int to) {

    boolean meets(Span other) {
        return from < other.to && other.from < to;
    }
}
