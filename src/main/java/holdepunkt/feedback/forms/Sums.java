package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the form itself puts in. */
public final class Sums {

    private Sums() {}

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
