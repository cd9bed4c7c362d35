package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a document, where it stands, and what was refused so far. Reading goes on after a refusal, so that all of them can be told at once. */
record Node(JsonNode json, String path, List<Refusal> refusals) {

    /** More reasons at once are not read. */
    private static final int MOST_REFUSALS = 20;

    void refuse(String field, Why why, String what) {
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(new Refusal(field.isEmpty() ? path : path + "." + field, why, Signs.shown(what)));
        }
    }

    void onlyKnows(Set<String> known) {
        json.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> refuse(Signs.shown(name), Why.UNKNOWN_FIELD, ""));
    }

    boolean has(String field) {
        return json.has(field);
    }

    @Nullable String line(String field, int longest) {
        var value = json.get(field);
        if (value == null) {
            return null;
        }
        var text = value.isString() ? value.stringValue() : null;
        var why = text == null ? Why.WRONG_KIND : text.isBlank() ? Why.EMPTY : text.length() > longest ? Why.TOO_LONG : Signs.areHidden(text) ? Why.HIDDEN_SIGNS : null;
        if (why != null) {
            refuse(field, why, text == null ? value.toString() : text);
        }
        return why == null ? text : null;
    }

    String needed(String field, int longest) {
        if (!has(field)) {
            refuse(field, Why.MISSING, "");
        }
        var text = line(field, longest);
        return text == null ? "" : text;
    }

    @Nullable Boolean flag(String field) {
        var value = json.get(field);
        if (value != null && !value.isBoolean()) {
            refuse(field, Why.WRONG_KIND, value.toString());
        }
        return value != null && value.isBoolean() ? value.booleanValue() : null;
    }

    @Nullable Integer whole(String field) {
        var value = json.get(field);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToInt())) {
            refuse(field, value.isNumber() ? Why.NUMBER_TOO_LARGE : Why.WRONG_KIND, value.toString());
            return null;
        }
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    @Nullable BigDecimal number(String field) {
        var value = json.get(field);
        if (value == null || !value.isNumber()) {
            if (value != null) {
                refuse(field, Why.WRONG_KIND, value.toString());
            }
            return null;
        }
        var number = value.decimalValue();
        // A number written as 1e999999999 is short to send and long to write out.
        if (number.precision() > 30 || Math.abs(number.scale()) > 30) {
            refuse(field, Why.NUMBER_TOO_LARGE, "");
            return null;
        }
        return number;
    }

    List<Node> list(String field) {
        var value = json.get(field);
        var nodes = new ArrayList<Node>();
        if (value != null && (!value.isArray() || value.isEmpty())) {
            refuse(field, value.isArray() ? Why.EMPTY : Why.WRONG_KIND, "");
        } else if (value != null) {
            for (int i = 0; i < value.size(); i++) {
                var one = new Node(value.get(i), path + "." + field + "[" + i + "]", refusals);
                if (one.isObject()) {
                    nodes.add(one);
                }
            }
        }
        return nodes;
    }

    @Nullable Node child(String field) {
        var value = json.get(field);
        var child = value == null ? null : new Node(value, path + "." + field, refusals);
        return child != null && child.isObject() ? child : null;
    }

    private boolean isObject() {
        if (!json.isObject() || json.isEmpty()) {
            refuse("", json.isObject() ? Why.EMPTY : Why.WRONG_KIND, "");
            return false;
        }
        return true;
    }

    /** What is given back as it came. */
    Map<String, JsonNode> carried(Set<String> fields) {
        return json.properties().stream().filter(one -> fields.contains(one.getKey()))
                .peek(one -> Signs.check(this, one.getKey(), one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
