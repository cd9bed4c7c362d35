package holdepunkt.improvement.web.conditions;

import holdepunkt.improvement.conditions.ConditionRating;
import java.util.ArrayList;
import java.util.List;

/** A small picture of how something has been said to be, the earliest to the left. Where nobody knew, there is a ring and no line. */
public record Course(List<Dot> dots, String line) {

    private static final int WIDE = 20;
    private static final int HIGH = 10;
    private static final int MOST = 12;

    /** @param known whether somebody knew */
    public record Dot(int x, int y, boolean known) {}

    /** @param ratings the latest first */
    public static Course of(List<ConditionRating> ratings) {
        var dots = new ArrayList<Dot>();
        var line = new StringBuilder();
        var shown = ratings.subList(0, Math.min(MOST, ratings.size())).reversed();
        for (var rating : shown) {
            boolean known = rating.degree().known();
            int x = WIDE / 2 + dots.size() * WIDE;
            int y = HIGH * (known ? 4 - rating.degree().ordinal() : 4);
            dots.add(new Dot(x, y, known));
            if (known) {
                line.append(line.isEmpty() ? "" : " ").append(x).append(',').append(y);
            }
        }
        return new Course(List.copyOf(dots), line.toString());
    }

    public int width() {
        return Math.max(2, dots.size()) * WIDE;
    }

    public int height() {
        return 5 * HIGH;
    }
}
