package holdepunkt.insight;

import java.util.List;
import java.util.OptionalInt;

/** A total and the parts it falls into, as they may be published. */
public record PublishedLine(Figure total, List<Figure> parts) {

    /** A part in hundredths of the total; only when the total and every part are shown, since a share gives away what it is a share of. */
    public OptionalInt percent(int part) {
        if (!total.isShown() || !parts.stream().allMatch(Figure::isShown) || total.equals(Figure.shown(0))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round(100.0 * parts.get(part).persons() / total.persons()));
    }
}
