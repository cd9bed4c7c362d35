package holdepunkt.insight.charts.picture;

import java.util.List;
import java.util.Set;

/**
 * What a chart is made of, before it is drawn.
 *
 * @param standing the points that stand out, counted from 0
 * @param most     the highest value there can be, 100 for percent; infinite where there is none
 */
public record Plotted(List<Dot> dots, List<Level> middles, List<Level> limits, Set<Integer> standing, List<Mark> marks, double most) {}
