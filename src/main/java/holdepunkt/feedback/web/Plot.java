package holdepunkt.feedback.web;

import holdepunkt.feedback.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/**
 * One question as a drawing: a line from the lowest point to the highest with one mark for each answer; equal answers stand on each other, hers below.
 *
 * @param height of the drawing, in the units of its width
 * @param line how far down the line is
 */
public record Plot(int height, int line, List<Dot> dots, List<Integer> ticks) {

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
        return new Plot(line + BELOW, line, List.copyOf(dots), points.stream().map(point -> across.applyAsInt(point, WIDTH)).toList());
    }

    private static int above(Map<Integer, Integer> taken, int point) {
        return STEP * taken.merge(point, 1, Integer::sum);
    }

    private static void hers(List<Dot> dots, OptionalInt point, int line, String kind, IntBinaryOperator across) {
        point.ifPresent(at -> dots.add(new Dot(across.applyAsInt(at, WIDTH), line + STEP, kind)));
    }
}
