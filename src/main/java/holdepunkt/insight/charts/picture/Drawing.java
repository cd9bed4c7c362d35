package holdepunkt.insight.charts.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out where everything in a picture stands. Points stand at even distances, whatever lies between their days. */
final class Drawing {

    private static final int MOST_DAYS = 5;

    private final Plotted plotted;
    private final Scale scale;

    Drawing(Plotted plotted) {
        this.plotted = plotted;
        var levels = Stream.of(plotted.middles(), plotted.limits(), plotted.targets()).flatMap(List::stream).mapToDouble(Level::value);
        var values = plotted.dots().stream().filter(dot -> dot.value() != null).mapToDouble(Dot::value);
        this.scale = Scale.upTo(DoubleStream.concat(levels, values).max().orElse(1), plotted.most());
    }

    Picture picture() {
        var ticks = scale.values().stream().map(value -> new Tick(y(value), value)).toList();
        return new Picture(ticks, days(), across(plotted.middles()), across(plotted.limits()), across(plotted.targets()), lines(), spots(), hidden(), marks());
    }

    private List<Named> days() {
        int last = plotted.dots().size() - 1;
        int apart = Math.max(1, (int) Math.ceil((last + 1.0) / MOST_DAYS));
        return IntStream.rangeClosed(0, last).filter(i -> (last - i) % apart == 0).mapToObj(i -> new Named(x(i), plotted.dots().get(i).at(), 0)).toList();
    }

    /** A limit no value can reach is not drawn: nobody would be above it. */
    private List<Across> across(List<Level> levels) {
        return levels.stream().filter(level -> level.value() >= 0 && level.value() <= plotted.most())
                .map(level -> new Across(x(level.first()), x(level.last()), y(level.value()))).toList();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i <= plotted.dots().size(); i++) {
            var value = i < plotted.dots().size() ? plotted.dots().get(i).value() : null;
            if (value != null) {
                line.append(line.isEmpty() ? "" : " ").append(x(i)).append(',').append(y(value));
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return List.copyOf(lines);
    }

    private List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < plotted.dots().size(); i++) {
            var value = plotted.dots().get(i).value();
            if (value != null) {
                spots.add(new Spot(x(i), y(value), plotted.standing().contains(i)));
            }
        }
        return List.copyOf(spots);
    }

    private List<Spot> hidden() {
        return IntStream.range(0, plotted.dots().size()).filter(i -> plotted.dots().get(i).hidden()).mapToObj(i -> new Spot(x(i), y(0), false)).toList();
    }

    /** A mark stands at the last point that began before it; one before the first or after the last stands at that. */
    private List<Named> marks() {
        return IntStream.range(0, plotted.dots().isEmpty() ? 0 : plotted.marks().size()).mapToObj(i -> {
            var at = plotted.marks().get(i).at();
            int point = (int) plotted.dots().stream().filter(dot -> !dot.at().isAfter(at)).count() - 1;
            return new Named(x(Math.max(0, point)), at, i + 1);
        }).toList();
    }

    private double x(int point) {
        int gaps = Math.max(1, plotted.dots().size() - 1);
        return rounded(Picture.LEFT + 8 + (Picture.RIGHT - Picture.LEFT - 16.0) * point / gaps);
    }

    private double y(double value) {
        return rounded(Picture.BOTTOM - (Picture.BOTTOM - Picture.TOP) * value / scale.top());
    }

    private static double rounded(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
