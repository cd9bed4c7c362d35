package holdepunkt.feedback.forms;

import holdepunkt.feedback.forms.Wrong.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was typed on a page with the form, read by the names of {@link Form#fields}. Fields the form did not make are not looked at.
 *
 * @param wrong what cannot stand, in the order of the form
 */
public record TypedAnswers(Answers answers, List<Wrong> wrong) {

    /** What follows the name of a field where one may write an answer that is not in the list. */
    public static final String OTHER = "-other";

    public static TypedAnswers read(Form form, Map<String, List<String>> typed) {
        var fields = form.fields();
        var given = new HashMap<String, List<Value>>();
        var unreadable = new ArrayList<Wrong>();
        for (var item : form.questions()) {
            var values = item.isSum() ? List.<String>of() : texts(item, fields.get(item.link()), typed);
            var read = values.stream().map(text -> Typing.value(item, text)).toList();
            if (read.contains(null)) {
                unreadable.add(new Wrong(item.link(), item.type().hasOptions() ? Reason.NOT_AN_OPTION : Reason.NOT_THIS_KIND));
            } else {
                given.put(item.link(), read);
            }
        }
        return checked(form, new Answers(given), unreadable);
    }

    private static TypedAnswers checked(Form form, Answers all, List<Wrong> unreadable) {
        var asked = Asking.asked(form, all).stream().map(Item::link).toList();
        var kept = Asking.kept(form, all);
        var known = unreadable.stream().filter(wrong -> asked.contains(wrong.link())).toList();
        var rules = AnswerRules.wrong(form, kept).stream().filter(wrong -> known.stream().noneMatch(one -> one.link().equals(wrong.link())));
        return new TypedAnswers(kept, Stream.concat(known.stream(), rules).toList());
    }

    /** One answer on each line where more than one may be written; otherwise one in each field. */
    private static List<String> texts(Item item, String field, Map<String, List<String>> typed) {
        var own = typed.getOrDefault(field + OTHER, List.of()).stream().map(text -> Typing.OWN_WORDS + text.strip()).filter(text -> text.length() > 1);
        boolean lines = item.isRepeated() && !item.type().hasOptions();
        var fields = typed.getOrDefault(field, List.of()).stream().flatMap(text -> lines ? text.lines() : Stream.of(text)).map(String::strip).filter(text -> !text.isEmpty());
        return item.type() == ItemType.OPEN_CHOICE ? Stream.concat(fields, own).toList() : fields.toList();
    }
}
