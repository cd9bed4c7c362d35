package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Coding;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Putting values where FHIR wants them. */
final class Writing {

    private Writing() {}

    static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }

    static void put(ObjectNode into, String field, @Nullable String text) {
        if (text != null) {
            into.put(field, text);
        }
    }

    static void put(ObjectNode into, String field, @Nullable Boolean flag) {
        if (flag != null) {
            into.put(field, flag);
        }
    }

    static void carried(ObjectNode into, Map<String, JsonNode> carried) {
        carried.forEach(into::set);
    }

    static void words(ObjectNode into, String field, @Nullable Words words) {
        if (words == null) {
            return;
        }
        into.put(field, words.text());
        if (!words.translations().isEmpty()) {
            var extensions = into.putObject("_" + field).putArray("extension");
            words.translations().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
                var parts = extensions.addObject().put("url", Fhir.TRANSLATION).putArray("extension");
                parts.addObject().put("url", "lang").put("valueCode", one.getKey());
                parts.addObject().put("url", "content").put("valueString", one.getValue());
            });
        }
    }

    /** @param prefix {@code value} or {@code answer} */
    static void value(ObjectNode into, String prefix, Value value) {
        switch (value) {
            case Value.Truth truth -> into.put(prefix + "Boolean", truth.yes());
            case Value.Whole whole -> into.put(prefix + "Integer", whole.points());
            case Value.Fraction fraction -> into.put(prefix + "Decimal", fraction.number());
            case Value.Day day -> into.put(prefix + "Date", day.date().toString());
            case Value.Line line -> into.put(prefix + "String", line.text());
            case Value.Chosen chosen -> into.set(prefix + "Coding", coding(chosen.coding()));
            case Value.Amount amount -> {
                var quantity = into.putObject(prefix + "Quantity").put("value", amount.number());
                put(quantity, "unit", amount.unit());
                put(quantity, "system", amount.system());
                put(quantity, "code", amount.code());
            }
        }
    }

    static ObjectNode coding(Coding coding) {
        var node = object();
        put(node, "system", coding.system());
        put(node, "version", coding.version());
        node.put("code", coding.code());
        words(node, "display", coding.display());
        return node;
    }
}
