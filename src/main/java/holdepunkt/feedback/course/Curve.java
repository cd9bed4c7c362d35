package holdepunkt.feedback.course;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One line on a page, in the units of its drawing: one step to the right for each talk, broken where she did not answer.
 *
 * @param lines each unbroken part, as SVG writes points
 */
public record Curve(int width, int height, List<Point> points, List<String> lines) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 140;
    private static final int LEFT = 28;
    private static final int RIGHT = 304;
    private static final int TOP = 14;
    private static final int BOTTOM = 108;

    /** @param number which talk it was, from 1 @param value what she answered */
    public record Point(int x, int y, int number, int value) {}

    static Curve of(List<OptionalInt> answers, int least, int most) {
        var points = new ArrayList<Point>();
        var lines = new ArrayList<String>();
        var line = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isEmpty()) {
                end(line, lines);
                continue;
            }
            int value = answers.get(i).getAsInt();
            int x = answers.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * i / (answers.size() - 1);
            int y = BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least);
            points.add(new Point(x, y, i + 1, value));
            line.add(x + "," + y);
        }
        end(line, lines);
        return new Curve(WIDTH, HEIGHT, points, lines);
    }

    private static void end(List<String> line, List<String> lines) {
        if (line.size() > 1) {
            lines.add(String.join(" ", line));
        }
        line.clear();
    }
}
