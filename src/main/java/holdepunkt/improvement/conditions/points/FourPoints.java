package holdepunkt.improvement.conditions.points;

import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The points leaders answer, in order. */
public record FourPoints(@Nullable String source, @Nullable String title, @Nullable String lead, List<Point> points, @Nullable Related related) {

    public static final SheetKind<FourPoints> KIND = new SheetKind<>("points", FourPoints.class, new FourPoints(null, null, null, List.of(), null));

    /** All questions in order. */
    public List<Words> questions() {
        return points.stream().flatMap(point -> point.questions().stream()).toList();
    }

    public Optional<Point> pointOf(UUID question) {
        return points.stream().filter(point -> point.questions().stream().anyMatch(one -> one.id().equals(question))).findFirst();
    }

    /** From 0. */
    public int placeOf(UUID question) {
        return questions().stream().map(Words::id).toList().indexOf(question);
    }
}
