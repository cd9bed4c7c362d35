package holdepunkt.insight.charts.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The upright axis: from nothing to a round number no value goes above, with few round steps. */
record Scale(double step, int steps) {

    private static final int MOST_STEPS = 4;

    /** Steps are whole: half a person or half a day is nothing to point at. @param highest what has to find room @param most what no axis goes above */
    static Scale upTo(double highest, double most) {
        double room = Math.min(most, highest <= 0 ? 1 : highest);
        double ten = Math.pow(10, Math.floor(Math.log10(room / MOST_STEPS)));
        double step = DoubleStream.of(1, 2, 2.5, 5, 10).map(round -> round * ten).filter(one -> one == Math.rint(one) && one >= 1)
                .filter(one -> one * MOST_STEPS >= room).findFirst().orElse(1);
        return new Scale(step, (int) Math.ceil(room / step));
    }

    double top() {
        return step * steps;
    }

    List<Double> values() {
        return IntStream.rangeClosed(0, steps).mapToObj(i -> i * step).toList();
    }
}
