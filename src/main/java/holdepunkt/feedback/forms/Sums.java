package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the form itself puts in. */
public final class Sums {

    private Sums() {}

    /** The answers with what the form puts in itself, where all that counts was answered. */
    public static Answers added(Form form, Answers answers) {
        var all = new LinkedHashMap<>(answers.given());
        of(form, answers).forEach((link, total) -> all.put(link, List.of(form.item(link).type() == ItemType.INTEGER ? new Value.Whole(total.intValueExact()) : new Value.Fraction(total))));
        return new Answers(all);
    }

    /** Each sum that can be made of what is answered, by the link of its item. */
    public static Map<String, BigDecimal> of(Form form, Answers answers) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var item : Asking.asked(form, answers)) {
            var sum = item.look().sum();
            if (sum != null) {
                sum.over(form, Asking.kept(form, answers)).ifPresent(total -> sums.put(item.link(), total));
            }
        }
        return sums;
    }
}
