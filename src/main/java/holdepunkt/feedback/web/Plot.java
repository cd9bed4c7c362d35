package holdepunkt.feedback.web;

import holdepunkt.feedback.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One question as a drawing: a line from the lowest point to the highest with one mark for each answer; equal answers stand on each other, hers below.
 *
 * @param height of the drawing, in the units of its width
 * @param line how far down the line is
 * @param gap from her last answer to the middle of the staff's, as SVG writes a path; null where one of them is missing or they are the same
 */
public record Plot(int height, int line, List<Dot> dots, List<Integer> ticks, @Nullable String gap) {

    public static final int WIDTH = 320;
    private static final int EDGE = 16;
    private static final int STEP = 15;
    private static final int BELOW = 40;

    /** @param kind {@code hers}, {@code again}, {@code staff} or {@code near} */
    public record Dot(int x, int y, String kind) {}

    public static Plot of(Picture.Question question) {
        var points = question.item().points();
        int least = points.getFirst();
        int span = points.getLast() - least;
        var stacked = new HashMap<Integer, Integer>();
        question.staff().forEach(point -> stacked.merge(point, 1, Integer::sum));
        question.near().forEach(point -> stacked.merge(point, 1, Integer::sum));
        int line = EDGE + STEP * stacked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        IntBinaryOperator across = (point, width) -> EDGE + (point - least) * (width - 2 * EDGE) / span;
        var dots = new ArrayList<Dot>();
        var taken = new HashMap<Integer, Integer>();
        question.staff().forEach(point -> dots.add(new Dot(across.applyAsInt(point, WIDTH), line - above(taken, point), "staff")));
        question.near().forEach(point -> dots.add(new Dot(across.applyAsInt(point, WIDTH), line - above(taken, point), "near")));
        hers(dots, question.hers(), line, "hers", across);
        hers(dots, question.again(), line, "again", across);
        return new Plot(line + BELOW, line, List.copyOf(dots), points.stream().map(point -> across.applyAsInt(point, WIDTH)).toList(), gap(question, line, across));
    }

    /** The middle may lie between two points: then half way between them. */
    private static @Nullable String gap(Picture.Question question, int line, IntBinaryOperator across) {
        var spread = question.agreement().spread();
        if (spread == null || question.last().isEmpty() || spread.median() == question.last().getAsInt()) {
            return null;
        }
        int middle = (across.applyAsInt((int) Math.floor(spread.median()), WIDTH) + across.applyAsInt((int) Math.ceil(spread.median()), WIDTH)) / 2;
        return "M" + across.applyAsInt(question.last().getAsInt(), WIDTH) + " " + (line + STEP) + "H" + middle + "V" + line;
    }

    private static int above(Map<Integer, Integer> taken, int point) {
        return STEP * taken.merge(point, 1, Integer::sum);
    }

    private static void hers(List<Dot> dots, OptionalInt point, int line, String kind, IntBinaryOperator across) {
        point.ifPresent(at -> dots.add(new Dot(across.applyAsInt(at, WIDTH), line + STEP, kind)));
    }
}
