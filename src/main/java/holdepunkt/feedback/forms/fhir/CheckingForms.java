package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Condition;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import holdepunkt.feedback.forms.Look;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must fit together between the items of a form, so that it can be asked on paper as well as on a page. */
final class CheckingForms {

    private final Map<String, Item> before = new HashMap<>();
    private final Node root;

    private CheckingForms(Node root) {
        this.root = root;
    }

    static void check(Form form, Node root) {
        var every = form.every();
        if (every.size() > Form.MOST_ITEMS) {
            root.refuse("item", Why.TOO_MANY, String.valueOf(every.size()));
        } else if (form.questions().isEmpty()) {
            root.refuse("item", Why.NOTHING_TO_ASK, "");
        } else {
            new CheckingForms(root).within(form.items());
        }
    }

    private void within(List<Item> items) {
        for (var item : items) {
            shape(item);
            item.conditions().forEach(condition -> condition(item, condition));
            if (item.conditions().size() > 1 && item.all() == null) {
                refuse(item, "enableBehavior", Why.HOW_CONDITIONS_JOIN, "");
            }
            look(item);
            if (before.put(item.link(), item) != null) {
                refuse(item, "linkId", Why.TWICE, item.link());
            }
            within(item.items());
        }
    }

    private void shape(Item item) {
        if (item.type().hasOptions() == item.options().isEmpty()) {
            refuse(item, "answerOption", item.type().hasOptions() ? Why.OPTIONS_MISSING : Why.OPTIONS_NOT_HERE, "");
        }
        if (item.type().isQuestion() && item.items().stream().anyMatch(one -> one.type() != ItemType.DISPLAY)) {
            refuse(item, "item", Why.WITHIN_A_QUESTION, "");
        }
        if (item.type() == ItemType.GROUP && item.isRepeated()) {
            refuse(item, "repeats", Why.GROUP_REPEATS, "");
        }
        if (item.type() == ItemType.DISPLAY && !item.items().isEmpty()) {
            refuse(item, "item", Why.NOT_FOR_THIS_TYPE, "");
        }
        if (item.type() != ItemType.GROUP && item.text() == null) {
            refuse(item, "text", Why.MISSING, "");
        }
        if (item.maxLength() != null && item.maxLength() < 1) {
            refuse(item, "maxLength", Why.LIMITS, item.maxLength().toString());
        }
        if (Boolean.TRUE.equals(item.readOnly()) && !item.isSum()) {
            refuse(item, "readOnly", Why.NOT_FOR_THIS_TYPE, "");
        }
        long different = item.options().stream().map(option -> option.value() instanceof Value.Chosen chosen ? chosen.coding().system() + "|" + chosen.coding().code() : option.value()).distinct().count();
        if (different != item.options().size()) {
            refuse(item, "answerOption", Why.TWICE, "");
        }
    }

    private void condition(Item item, Condition condition) {
        var asked = before.get(condition.question());
        if (asked == null || !asked.type().isQuestion() || asked.isSum()) {
            refuse(item, "enableWhen", Why.CONDITION_NOT_BEFORE, condition.question());
        } else if (condition.operator() != Condition.Operator.EXISTS && !Kinds.canBeHeldAgainst(asked, condition)) {
            refuse(item, "enableWhen", Why.CONDITION_OTHER_KIND, condition.question());
        }
    }

    private void look(Item item) {
        var look = item.look();
        boolean fits = (look.least() == null || Kinds.limits(item.type(), look.least())) && (look.most() == null || Kinds.limits(item.type(), look.most()));
        if (!fits || (look.unit() != null && item.type() != ItemType.QUANTITY) || look.step() != null && item.type() != ItemType.INTEGER) {
            refuse(item, "extension", Why.NOT_FOR_THIS_TYPE, "");
        } else if (Kinds.isUpsideDown(look)) {
            refuse(item, "extension", Why.LIMITS, "");
        }
        sum(item, look);
    }

    private void sum(Item item, Look look) {
        var sum = look.sum();
        if (sum == null) {
            return;
        }
        if (item.type() != ItemType.INTEGER && item.type() != ItemType.DECIMAL) {
            refuse(item, "extension", Why.NOT_FOR_THIS_TYPE, "");
        }
        sum.of().stream().filter(link -> !before.containsKey(link) || !before.get(link).type().isQuestion() || before.get(link).isSum())
                .forEach(link -> refuse(item, "extension", Why.SUM_OF_LATER, link));
    }

    private void refuse(Item item, String field, Why why, String what) {
        root.refuse("item('" + Signs.shown(item.link()) + "')." + field, why, what);
    }
}
