package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Condition;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import holdepunkt.feedback.forms.Option;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The items of a form. */
final class ReadingItems {

    private static final Set<String> KNOWN = Set.of("linkId", "prefix", "text", "_text", "type", "required", "repeats", "readOnly", "maxLength", "answerOption",
            "enableWhen", "enableBehavior", "extension", "item", "definition", "code");
    private static final Set<String> HELD_AGAINST = Set.of("Boolean", "Decimal", "Integer", "Date", "String", "Coding", "Quantity");

    private ReadingItems() {}

    static List<Item> read(Node parent, int depth) {
        if (depth > Form.DEEPEST && parent.has("item")) {
            parent.refuse("item", Why.TOO_DEEP, "");
            return List.of();
        }
        return parent.list("item").stream().map(node -> item(node, depth)).toList();
    }

    private static Item item(Node node, int depth) {
        node.onlyKnows(KNOWN);
        return new Item(node.needed("linkId", 64), node.line("prefix", 40), ReadingValues.words(node, "text", Form.LONGEST_TEXT), type(node), node.flag("required"),
                node.flag("repeats"), node.flag("readOnly"), node.whole("maxLength"), options(node), conditions(node), all(node), ReadingLooks.read(node),
                read(node, depth + 1), node.carried(Fhir.ABOUT_AN_ITEM));
    }

    private static ItemType type(Node node) {
        var code = node.needed("type", 40);
        return ItemType.of(code).orElseGet(() -> {
            node.refuse("type", Why.NOT_ONE_OF, code);
            return ItemType.DISPLAY;
        });
    }

    private static @Nullable Boolean all(Node node) {
        var code = node.line("enableBehavior", 10);
        if (code != null && !code.equals("all") && !code.equals("any")) {
            node.refuse("enableBehavior", Why.NOT_ONE_OF, code);
        }
        return code == null ? null : Boolean.valueOf(code.equals("all"));
    }

    private static List<Option> options(Node node) {
        var options = node.list("answerOption");
        if (options.size() > Form.MOST_OPTIONS) {
            node.refuse("answerOption", Why.TOO_MANY, String.valueOf(options.size()));
            return List.of();
        }
        return options.stream().map(ReadingItems::option).filter(Objects::nonNull).toList();
    }

    private static @Nullable Option option(Node node) {
        node.onlyKnows(Set.of("extension", "valueInteger", "valueDate", "valueString", "valueCoding"));
        var value = ReadingValues.read(node, "value", Set.of("Integer", "Date", "String", "Coding"));
        BigDecimal ordinal = null;
        for (var extension : node.list("extension")) {
            extension.onlyKnows(Set.of("url", "valueDecimal"));
            if (ordinal != null || !Fhir.ORDINAL.equals(extension.needed("url", 200))) {
                extension.refuse("url", ordinal == null ? Why.UNKNOWN_EXTENSION : Why.TWICE, extension.json().path("url").asString(""));
            } else if (!extension.has("valueDecimal")) {
                extension.refuse("valueDecimal", Why.MISSING, "");
            } else {
                ordinal = extension.number("valueDecimal");
            }
        }
        return value == null ? null : new Option(value, ordinal);
    }

    private static List<Condition> conditions(Node node) {
        var conditions = node.list("enableWhen");
        if (conditions.size() > 20) {
            node.refuse("enableWhen", Why.TOO_MANY, String.valueOf(conditions.size()));
            return List.of();
        }
        return conditions.stream().map(ReadingItems::condition).filter(Objects::nonNull).toList();
    }

    private static @Nullable Condition condition(Node node) {
        var known = new TreeSet<>(Set.of("question", "operator"));
        HELD_AGAINST.forEach(kind -> known.add("answer" + kind));
        node.onlyKnows(known);
        var code = node.needed("operator", 10);
        var operator = Arrays.stream(Condition.Operator.values()).filter(one -> one.code().equals(code)).findFirst();
        if (operator.isEmpty()) {
            node.refuse("operator", Why.NOT_ONE_OF, code);
        }
        var question = node.needed("question", 64);
        var answer = ReadingValues.read(node, "answer", HELD_AGAINST);
        if (operator.isEmpty() || answer == null) {
            return null;
        }
        if (operator.get() == Condition.Operator.EXISTS && !(answer instanceof Value.Truth)) {
            node.refuse("operator", Why.CONDITION_OTHER_KIND, code);
        }
        return new Condition(question, operator.get(), answer);
    }
}
