package holdepunkt.insight.charts.picture;

import java.util.List;

/**
 * A chart drawn, {@link #WIDTH} by {@link #HEIGHT} units, made for the width of a phone.
 *
 * @param lines  the course, broken where points may not be shown, as SVG writes points
 * @param targets where one wants it to be: one line or none
 * @param hidden where a colon stands for a point that may not be shown
 */
public record Picture(List<Tick> ticks, List<Named> days, List<Across> middles, List<Across> limits, List<Across> targets, List<String> lines, List<Spot> spots, List<Spot> hidden,
                      List<Named> marks) {

    public static final int WIDTH = 340;
    public static final int HEIGHT = 200;
    public static final int LEFT = 40;
    public static final int RIGHT = 330;
    public static final int TOP = 20;
    public static final int BOTTOM = 172;

    public static Picture of(Plotted plotted) {
        return new Drawing(plotted).picture();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }
}
