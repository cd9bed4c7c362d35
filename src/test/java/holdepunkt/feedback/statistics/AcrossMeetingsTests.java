package holdepunkt.feedback.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import holdepunkt.feedback.statistics.AcrossMeetings.Answers;
import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** ICC and α: the published tables, and why neither is for one meeting. */
class AcrossMeetingsTests {

    /** Shrout and Fleiss 1979: six targets, four judges. */
    private static final double[][] SHROUT = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    /** Three coders, fifteen units, 0 where none was given. */
    private static final int[][] CODERS = {{0, 0, 0, 0, 0, 3, 4, 1, 2, 1, 1, 3, 3, 0, 3}, {1, 0, 2, 1, 3, 3, 4, 3, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 2, 1, 3, 4, 4, 0, 2, 1, 1, 3, 3, 0, 4}};
    /** Five raters, four questions, all 8 or 9. */
    private static final double[][] ALIKE = {{8, 8, 8, 9, 9}, {8, 8, 8, 9, 9}, {8, 9, 9, 8, 8}, {9, 9, 9, 8, 8}};

    @Test
    void thePublishedTablesComeOut() {
        assertThat(Intraclass.of(SHROUT)).hasValueCloseTo(.29, within(.005));
        var units = IntStream.range(0, 15).mapToObj(unit -> Arrays.stream(CODERS).filter(coder -> coder[unit] > 0).map(coder -> (double) coder[unit]).toList()).toList();
        assertThat(Krippendorff.NOMINAL.of(units)).hasValueCloseTo(.691, within(.0005));
        assertThat(Krippendorff.INTERVAL.of(units)).hasValueCloseTo(.811, within(.0005));
    }

    @Test
    void onOneMeetingTheyMislead() {
        for (var question : ALIKE) {
            assertThat(Deviations.withinGroup(question, Scale.ZERO_TO_TEN)).isCloseTo(.97, within(1e-9));
        }
        assertThat(Krippendorff.INTERVAL.of(Arrays.stream(ALIKE).map(row -> Arrays.stream(row).boxed().toList()).toList())).hasValueCloseTo(-.152, within(.0005));
        assertThat(Intraclass.of(ALIKE)).hasValueCloseTo(-.286, within(.0005));
    }

    @Test
    void nineMeetingsGiveNothing() {
        var meetings = new ArrayList<>(Collections.nCopies(9, new Answers(OptionalInt.of(4), List.of(8, 7, 9))));
        assertThat(AcrossMeetings.of(meetings)).isEmpty();
        meetings.add(new Answers(OptionalInt.empty(), List.of(8, 7, 9)));
        assertThat(AcrossMeetings.of(meetings)).as("her view is missing in the tenth").isEmpty();
        meetings.add(new Answers(OptionalInt.of(4), List.of(8, 7)));
        assertThat(AcrossMeetings.of(meetings)).as("two of the staff").isEmpty();
        meetings.add(new Answers(OptionalInt.of(9), List.of(1, 2, 9)));
        assertThat(AcrossMeetings.of(meetings)).hasValueSatisfying(all -> assertThat(all.meetings()).isEqualTo(10));
    }

    @Test
    void whereNothingDiffersThereIsNothingToTell() {
        var same = AcrossMeetings.of(Collections.nCopies(10, new Answers(OptionalInt.of(8), List.of(8, 8, 8)))).orElseThrow();
        assertThat(same.icc()).isEmpty();
        assertThat(same.interval()).isEmpty();
    }

    @Test
    void orderAndShiftChangeNothing() {
        var random = new Random(79);
        int wrong = 0;
        for (int i = 0; i < 500; i++) {
            var meetings = new ArrayList<Answers>();
            IntStream.range(0, 10 + random.nextInt(10)).forEach(one -> meetings.add(new Answers(OptionalInt.of(random.nextInt(11)),
                    random.ints(3 + random.nextInt(5), 0, 11).boxed().toList())));
            var before = AcrossMeetings.of(meetings).orElseThrow();
            Collections.shuffle(meetings, random);
            var after = AcrossMeetings.of(meetings.stream().map(one -> new Answers(OptionalInt.of(one.person().getAsInt() + 7),
                    one.staff().stream().map(score -> score + 7).toList())).toList()).orElseThrow();
            boolean holds = same(before.icc().getAsDouble(), after.icc().getAsDouble()) && same(before.interval().getAsDouble(), after.interval().getAsDouble())
                    && same(before.nominal().getAsDouble(), after.nominal().getAsDouble()) && before.icc().getAsDouble() <= 1 && before.interval().getAsDouble() <= 1
                    && before.nominal().getAsDouble() <= 1;
            wrong += holds ? 0 : 1;
        }
        Guards.report("agreement-across", 500, wrong, 500, 79);
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < 1e-9;
    }
}
