package holdepunkt.feedback.across;

import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.statistics.AcrossMeetings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.StatUtils;

/**
 * One question over many meetings.
 *
 * @param persons behind the meetings that have both her view and enough of the staff's
 * @param gap the middle one of the gaps (hers minus the staff's median), in points; empty where there are too few
 * @param agreement empty where there are too few
 */
public record AcrossQuestion(Item item, int persons, OptionalDouble gap, Optional<AcrossMeetings> agreement) {

    /** @param fewest persons behind anything that is told */
    static AcrossQuestion of(Item item, List<Mirrored> meetings, int fewest) {
        var both = meetings.stream().filter(one -> one.answers(item.link()).hasBothSides()).toList();
        int persons = (int) both.stream().map(Mirrored::person).distinct().count();
        var agreement = persons < fewest ? Optional.<AcrossMeetings>empty() : AcrossMeetings.of(both.stream().map(one -> one.answers(item.link())).toList());
        return new AcrossQuestion(item, persons, agreement.isEmpty() ? OptionalDouble.empty() : middle(item, both), agreement);
    }

    private static OptionalDouble middle(Item item, List<Mirrored> both) {
        return OptionalDouble.of(StatUtils.percentile(both.stream().mapToDouble(one -> one.answers(item.link()).gap()).toArray(), 50));
    }
}
