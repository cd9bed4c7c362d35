package holdepunkt.feedback.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.hipparchus.stat.StatUtils;

/**
 * Whether the persons and the staff tell good meetings from bad ones alike, across many meetings. On one meeting these measures mislead: five who
 * all say 8 or 9 agree well and still get a value below 0, since nothing differs between the questions.
 *
 * @param meetings those with both her view and three staff answers or more
 * @param icc ICC(2,1) of her answer and the staff's median, see {@link Intraclass}; empty where nothing differs
 * @param nominal Krippendorff's α of all answers, as the same or not
 * @param interval Krippendorff's α of all answers, by how far apart
 */
public record AcrossMeetings(int meetings, OptionalDouble icc, OptionalDouble nominal, OptionalDouble interval) {

    /** Fewer meetings give nothing. */
    public static final int FEWEST = 10;

    /** One meeting's answers to one question. */
    public record Answers(OptionalInt person, List<Integer> staff) {

        /** Her view, and enough of the staff's that nobody is found in it. */
        public boolean hasBothSides() {
            return person.isPresent() && staff.size() >= Spread.FEWEST;
        }

        /** Hers minus the staff's median, in points. Only with both sides. */
        public double gap() {
            return sides()[0] - sides()[1];
        }

        double[] sides() {
            return new double[] {person.getAsInt(), StatUtils.percentile(staff.stream().mapToDouble(Integer::doubleValue).toArray(), 50)};
        }

        List<Double> all() {
            var all = new ArrayList<Double>(List.of((double) person.getAsInt()));
            staff.forEach(score -> all.add(score.doubleValue()));
            return all;
        }
    }

    /** Empty under {@link #FEWEST} meetings with both sides: a meeting without her view counts for nothing here. */
    public static Optional<AcrossMeetings> of(List<Answers> meetings) {
        var both = meetings.stream().filter(Answers::hasBothSides).toList();
        if (both.size() < FEWEST) {
            return Optional.empty();
        }
        var units = both.stream().map(Answers::all).toList();
        return Optional.of(new AcrossMeetings(both.size(), Intraclass.of(both.stream().map(Answers::sides).toArray(double[][]::new)),
                Krippendorff.NOMINAL.of(units), Krippendorff.INTERVAL.of(units)));
    }
}
