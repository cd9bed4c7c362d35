package holdepunkt.feedback.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is asked, given what has been answered so far. Conditions look back only, so one pass in order settles it. */
public final class Asking {

    private Asking() {}

    /** Those that are asked, each before those within it. An answer to what was not asked counts for nothing further down. */
    public static List<Item> asked(Form form, Answers answers) {
        var asked = new ArrayList<Item>();
        form.items().forEach(item -> visit(item, answers, asked::add, asked));
        return asked;
    }

    /** The answers to what is asked: the others are left behind. */
    public static Answers kept(Form form, Answers answers) {
        var asked = asked(form, answers).stream().map(Item::link).toList();
        return answers.without(answers.given().keySet().stream().filter(link -> !asked.contains(link)).toList());
    }

    private static void visit(Item item, Answers answers, Consumer<Item> found, List<Item> before) {
        if (isAsked(item, answers, before)) {
            found.accept(item);
            item.items().forEach(within -> visit(within, answers, found, before));
        }
    }

    private static boolean isAsked(Item item, Answers answers, List<Item> before) {
        var conditions = item.conditions();
        return conditions.isEmpty() || (Boolean.TRUE.equals(item.all()) ? conditions.stream().allMatch(one -> holds(one, answers, before))
                : conditions.stream().anyMatch(one -> holds(one, answers, before)));
    }

    private static boolean holds(Condition condition, Answers answers, List<Item> before) {
        boolean wasAsked = before.stream().anyMatch(item -> item.link().equals(condition.question()));
        return condition.holds(wasAsked ? answers.all(condition.question()) : List.of());
    }
}
