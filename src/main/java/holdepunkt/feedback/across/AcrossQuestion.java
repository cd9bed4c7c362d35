package holdepunkt.feedback.across;

import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.statistics.AcrossMeetings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What it is called in a list of figures. */
    public String code() {
        return item.link().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]", "_");
    }

    /** What is told of it, each by its code; what cannot be calculated is empty, and all of it where there are too few. */
    public Map<String, String> figures() {
        var figures = new LinkedHashMap<String, String>();
        agreement.ifPresent(all -> {
            figures.put("meetings", Integer.toString(all.meetings()));
            figures.put("gap", written(gap, "%.1f"));
            figures.put("icc", written(all.icc(), "%.2f"));
            figures.put("alpha", written(all.interval(), "%.2f"));
        });
        return figures;
    }

    private static String written(OptionalDouble number, String form) {
        return number.isPresent() ? String.format(Locale.ROOT, form, number.getAsDouble()) : "";
    }
}
