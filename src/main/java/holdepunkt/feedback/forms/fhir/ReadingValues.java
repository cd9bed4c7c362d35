package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Coding;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.Words;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** value[x], answer[x] and texts with their translations. */
final class ReadingValues {

    private static final int SHORT = 200;

    private ReadingValues() {}

    /** The one field of a kind that is allowed; what else begins so is left for {@link Node#onlyKnows} to refuse. */
    static @Nullable Value read(Node node, String prefix, Set<String> kinds) {
        var here = kinds.stream().map(kind -> prefix + kind).filter(node::has).toList();
        if (here.size() != 1) {
            node.refuse(prefix + "[x]", here.isEmpty() ? Why.MISSING : Why.TWICE, "");
            return null;
        }
        var field = here.getFirst();
        return switch (field.substring(prefix.length())) {
            case "Boolean" -> map(node.flag(field), Value.Truth::new);
            case "Integer" -> map(node.whole(field), Value.Whole::new);
            case "Decimal" -> map(node.number(field), Value.Fraction::new);
            case "Date" -> map(date(node, field), Value.Day::new);
            case "String" -> map(node.line(field, Form.LONGEST_TEXT * 2), Value.Line::new);
            case "Coding" -> map(coding(node.child(field)), Value.Chosen::new);
            default -> amount(node.child(field));
        };
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> into) {
        return value == null ? null : into.apply(value);
    }

    private static @Nullable LocalDate date(Node node, String field) {
        var text = node.line(field, SHORT);
        if (text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException impossible) {
                node.refuse(field, Why.NOT_A_DATE, text);
                return null;
            }
        }
        if (text != null) {
            node.refuse(field, Why.NOT_A_DATE, text);
        }
        return null;
    }

    static @Nullable Coding coding(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        node.onlyKnows(Set.of("system", "version", "code", "display", "_display"));
        return new Coding(node.line("system", SHORT), node.line("version", SHORT), node.needed("code", SHORT), words(node, "display", SHORT * 2));
    }

    private static Value.@Nullable Amount amount(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        node.onlyKnows(Set.of("value", "unit", "system", "code"));
        if (!node.has("value")) {
            node.refuse("value", Why.MISSING, "");
        }
        var number = node.number("value");
        return number == null ? null : new Value.Amount(number, node.line("unit", SHORT), node.line("system", SHORT), node.line("code", SHORT));
    }

    static @Nullable Words words(Node node, String field, int longest) {
        var text = node.line(field, longest);
        var translations = new LinkedHashMap<String, String>();
        var beside = node.child("_" + field);
        if (beside != null) {
            beside.onlyKnows(Set.of("extension"));
            beside.list("extension").forEach(one -> translation(one, translations, longest));
            if (text == null && !node.has(field)) {
                node.refuse(field, Why.MISSING, "");
            }
        }
        return text == null ? null : new Words(text, translations);
    }

    private static void translation(Node node, LinkedHashMap<String, String> into, int longest) {
        node.onlyKnows(Set.of("url", "extension"));
        if (!Fhir.TRANSLATION.equals(node.needed("url", SHORT))) {
            node.refuse("url", Why.UNKNOWN_EXTENSION, node.json().path("url").asString(""));
            return;
        }
        var language = part(node, "lang", "valueCode", 12);
        var content = part(node, "content", "valueString", longest);
        if (language != null && content != null && into.putIfAbsent(language, content) != null) {
            node.refuse("", Why.TWICE, language);
        }
    }

    private static @Nullable String part(Node node, String url, String field, int longest) {
        var parts = node.list("extension");
        var mine = parts.stream().filter(one -> one.json().path("url").asString("").equals(url)).toList();
        if (parts.size() != 2 || mine.size() != 1) {
            node.refuse("extension", mine.isEmpty() ? Why.MISSING : Why.TWICE, url);
            return null;
        }
        mine.getFirst().onlyKnows(Set.of("url", field));
        var text = mine.getFirst().needed(field, longest);
        return text.isEmpty() ? null : text;
    }
}
