package holdepunkt.feedback.acting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Picture;
import holdepunkt.feedback.acting.MirrorLimits.Finding;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.statistics.Agreement;
import holdepunkt.feedback.statistics.Scale;
import holdepunkt.shape.Guards;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every answer of hers or none, against every three answers of the staff or too few, under several tables of limits. */
class TheLimitsFindWhatTheySayTests {

    private static final List<MirrorLimits> TABLES = List.of(MirrorLimits.SHIPPED, new MirrorLimits(5, null, null, null), new MirrorLimits(null, 2, null, 8),
            new MirrorLimits(null, null, 6, null));

    private static final Item ITEM = MirrorForms.marked(new MirrorForms().now()).getFirst();

    private long cases;
    private long wrong;

    @Test
    void nothingMoreAndNothingLess() {
        TABLES.forEach(this::every);
        assertThat(wrong).isZero();
        Guards.report("mirror-limits", cases, wrong, 13_824, 0);
    }

    private void every(MirrorLimits table) {
        IntStream.rangeClosed(-1, 10).forEach(hers -> {
            tried(table, hers, List.of());
            tried(table, hers, List.of(0, 10));
            IntStream.rangeClosed(0, 10).forEach(low -> IntStream.rangeClosed(low, 10).forEach(middle -> IntStream.rangeClosed(middle, 10)
                    .forEach(high -> tried(table, hers, List.of(low, middle, high)))));
        });
    }

    private void tried(MirrorLimits table, int hers, List<Integer> staff) {
        cases++;
        var said = hers < 0 ? OptionalInt.empty() : OptionalInt.of(hers);
        var item = ITEM;
        var question = new Picture.Question(item, said, OptionalInt.empty(), staff.size() < 3 ? List.of() : staff, List.of(), Agreement.of(said, staff, Scale.ZERO_TO_TEN));
        var found = table.in(new Picture(List.of(question), staff.size(), 0, null, null, null, List.of(), List.of()));
        var expected = new java.util.ArrayList<Finding>();
        var measure = expected(table, hers, staff);
        if (measure != null) {
            expected.add(new Finding(item.link(), measure));
        }
        if (hers < 0) {
            expected.add(new Finding(null, Measure.MISSING));
        }
        wrong += found.equals(expected) ? 0 : 1;
    }

    /** The table as people read it, row by row. */
    private static @Nullable Measure expected(MirrorLimits table, int hers, List<Integer> staff) {
        boolean enough = staff.size() == 3;
        if (table.gap() != null && hers >= 0 && enough && (hers - staff.get(1) >= table.gap() || staff.get(1) - hers >= table.gap())) {
            return Measure.GAP;
        }
        if (table.lowHers() != null && hers >= 0 && hers < table.lowHers() + 1) {
            return Measure.LOW_HERS;
        }
        if (table.lowStaff() != null && enough && staff.get(1) < table.lowStaff() + 1) {
            return Measure.LOW_STAFF;
        }
        return table.apart() != null && enough && staff.get(2) - staff.get(0) > table.apart() - 1 ? Measure.APART : null;
    }
}
