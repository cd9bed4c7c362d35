package holdepunkt.improvement.web.points;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.conditions.points.FourPoints;
import holdepunkt.improvement.conditions.points.Point;
import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The four points in the product's own words, for an area that has taken in none. */
final class OurPoints {

    private OurPoints() {}

    static FourPoints of(Texts texts) {
        var points = IntStream.rangeClosed(1, 4).mapToObj(no -> point(texts, no)).toList();
        return new FourPoints(null, texts.t("points.title"), texts.t("points.lead"), points, null);
    }

    private static Point point(Texts texts, int no) {
        var questions = List.of(Words.of(texts.t("points.ours." + no + ".first")), Words.of(texts.t("points.ours." + no + ".second")));
        return new Point(UUID.randomUUID(), no, null, null, texts.t("points.ours." + no + ".statement"), questions);
    }
}
