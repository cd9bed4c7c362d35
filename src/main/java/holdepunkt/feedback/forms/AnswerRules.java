package holdepunkt.feedback.forms;

import holdepunkt.feedback.forms.Wrong.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds for answers to a form, wherever they come from. */
public final class AnswerRules {

    /** A line or a text that sets no limit itself. */
    static final int LONGEST = 4_000;
    private static final int MOST_ANSWERS = 50;

    private AnswerRules() {}

    /** Everything that is wrong, in the order of the form; what the form does not know comes last. */
    public static List<Wrong> wrong(Form form, Answers answers) {
        var wrong = new ArrayList<Wrong>();
        var asked = Asking.asked(form, answers);
        for (var item : asked) {
            var given = answers.all(item.link());
            if (given.isEmpty() && item.isRequired() && item.type().isQuestion()) {
                wrong.add(new Wrong(item.link(), Reason.MISSING));
            }
            firstReason(item, given).ifPresent(reason -> wrong.add(new Wrong(item.link(), reason)));
        }
        var known = asked.stream().filter(item -> item.type().isQuestion()).map(Item::link).collect(Collectors.toSet());
        answers.given().keySet().stream().filter(link -> !known.contains(link)).forEach(link -> wrong.add(new Wrong(link, Reason.NOT_ASKED)));
        return wrong;
    }

    private static Optional<Reason> firstReason(Item item, List<Value> given) {
        if (item.isSum() && !given.isEmpty()) {
            return Optional.of(Reason.PUT_IN_BY_THE_FORM);
        }
        if (given.size() > (item.isRepeated() ? MOST_ANSWERS : 1)) {
            return Optional.of(Reason.ONLY_ONE);
        }
        return given.stream().map(value -> Fitting.reason(item, value)).filter(Objects::nonNull).findFirst();
    }
}
