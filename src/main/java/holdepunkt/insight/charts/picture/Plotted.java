package holdepunkt.insight.charts.picture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a chart is made of, before it is drawn.
 *
 * @param standing the points that stand out, counted from 0
 * @param most     the highest value there can be, 100 for percent; infinite where there is none
 * @param target   where one wants it to be; null where nobody has said
 */
public record Plotted(List<Dot> dots, List<Level> middles, List<Level> limits, Set<Integer> standing, List<Mark> marks, double most, @Nullable Double target) {

    public Plotted(List<Dot> dots, List<Level> middles, List<Level> limits, Set<Integer> standing, List<Mark> marks, double most) {
        this(dots, middles, limits, standing, marks, most, null);
    }

    /** All the way across: it is for what comes as well as for what was. */
    List<Level> targets() {
        return target == null || dots.isEmpty() ? List.of() : List.of(new Level(0, dots.size() - 1, target));
    }
}
