package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.AnswerRules;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.Sums;
import holdepunkt.feedback.forms.Wrong;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.math.BigDecimal;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Whether answers that were sent are what the form allows. Sums are put in by the form itself: those that were sent must be the ones it would have made. */
final class Sent {

    private Sent() {}

    static void check(Form form, Answers answers, boolean unfinished, Node root) {
        var own = new HashMap<>(answers.given());
        var sums = Sums.of(form, answers);
        for (var item : form.questions()) {
            if (item.isSum() && own.remove(item.link()) != null && !isSame(answers, item, sums.get(item.link()))) {
                root.refuse("item('" + item.link() + "')", Why.ANSWER, "");
            }
        }
        AnswerRules.wrong(form, new Answers(own)).stream().filter(wrong -> !unfinished || wrong.reason() != Wrong.Reason.MISSING)
                .forEach(wrong -> root.refuse("item('" + wrong.link() + "')", Why.ANSWER, wrong.reason().name()));
    }

    private static boolean isSame(Answers answers, Item item, @Nullable BigDecimal sum) {
        var sent = answers.all(item.link());
        var size = sent.size() == 1 ? sent.getFirst().size() : null;
        return size != null && sum != null && size.compareTo(sum) == 0;
    }
}
