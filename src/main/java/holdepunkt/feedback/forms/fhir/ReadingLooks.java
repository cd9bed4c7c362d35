package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Coding;
import holdepunkt.feedback.forms.Control;
import holdepunkt.feedback.forms.Look;
import holdepunkt.feedback.forms.Sum;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The extensions of an item. Those that are not known could change what is asked, and are refused. */
final class ReadingLooks {

    private ReadingLooks() {}

    static Look read(Node item) {
        if (!item.has("extension")) {
            return Look.PLAIN;
        }
        var found = new HashMap<String, Object>();
        for (var extension : item.list("extension")) {
            var url = extension.needed("url", 200);
            var value = value(extension, url);
            if (value != null && found.putIfAbsent(url, value) != null) {
                extension.refuse("url", Why.TWICE, url);
            }
        }
        return look(found);
    }

    private static Look look(Map<String, Object> found) {
        return new Look((Value) found.get(Fhir.LEAST), (Value) found.get(Fhir.MOST), (Integer) found.get(Fhir.STEP), (Control) found.get(Fhir.CONTROL),
                (Coding) found.get(Fhir.UNIT), (Sum) found.get(Fhir.SUM));
    }

    private static @Nullable Object value(Node extension, String url) {
        return switch (url) {
            case Fhir.LEAST, Fhir.MOST -> limit(extension);
            case Fhir.STEP -> step(only(extension, "valueInteger"));
            case Fhir.UNIT -> ReadingValues.coding(only(extension, "valueCoding").child("valueCoding"));
            case Fhir.CONTROL -> control(only(extension, "valueCodeableConcept").child("valueCodeableConcept"));
            case Fhir.SUM -> sum(only(extension, "valueExpression").child("valueExpression"));
            default -> {
                extension.refuse("url", Why.UNKNOWN_EXTENSION, url);
                yield null;
            }
        };
    }

    private static Node only(Node extension, String field) {
        extension.onlyKnows(Set.of("url", field));
        if (!extension.has(field)) {
            extension.refuse(field, Why.MISSING, "");
        }
        return extension;
    }

    private static @Nullable Value limit(Node extension) {
        extension.onlyKnows(Set.of("url", "valueInteger", "valueDecimal", "valueDate"));
        return ReadingValues.read(extension, "value", Set.of("Integer", "Decimal", "Date"));
    }

    private static @Nullable Integer step(Node extension) {
        var step = extension.whole("valueInteger");
        if (step != null && step < 1) {
            extension.refuse("valueInteger", Why.LIMITS, step.toString());
            return null;
        }
        return step;
    }

    private static @Nullable Control control(@Nullable Node concept) {
        if (concept == null) {
            return null;
        }
        concept.onlyKnows(Set.of("coding", "text"));
        var codings = concept.list("coding");
        if (codings.size() != 1) {
            concept.refuse("coding", codings.isEmpty() ? Why.MISSING : Why.TOO_MANY, "");
            return null;
        }
        var coding = codings.getFirst();
        coding.onlyKnows(Set.of("system", "code", "display"));
        var code = coding.needed("code", 40);
        if (!Fhir.CONTROLS.equals(coding.needed("system", 200)) || !Control.KNOWN.contains(code)) {
            coding.refuse("code", Why.NOT_ONE_OF, code);
            return null;
        }
        return new Control(code, coding.line("display", 200), concept.line("text", 200));
    }

    private static @Nullable Sum sum(@Nullable Node expression) {
        if (expression == null) {
            return null;
        }
        expression.onlyKnows(Set.of("description", "language", "expression"));
        var written = expression.needed("expression", 4_000);
        var sum = Sum.of(written, expression.line("description", 400));
        if (sum.isEmpty() || !Fhir.EXPRESSION.equals(expression.needed("language", 40))) {
            expression.refuse("expression", Why.UNKNOWN_SUM, written);
            return null;
        }
        return sum.get();
    }
}
