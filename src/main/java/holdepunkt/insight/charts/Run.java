package holdepunkt.insight.charts;

/**
 * Points in a row on one side of the middle, points on the middle left out.
 *
 * @param first  its first point, counted from 0 in the series as it was given
 * @param last   its last point, counted likewise
 * @param length how many of the points count
 */
public record Run(int first, int last, int length, boolean above) {

    boolean goesOn(boolean alsoAbove) {
        return above == alsoAbove;
    }

    Run and(int point) {
        return new Run(first, point, length + 1, above);
    }
}
