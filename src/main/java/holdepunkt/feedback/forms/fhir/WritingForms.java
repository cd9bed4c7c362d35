package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.Look;
import holdepunkt.feedback.forms.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form as a FHIR R4 Questionnaire in JSON. */
public final class WritingForms {

    private WritingForms() {}

    public static String write(Form form) {
        var root = Writing.object().put("resourceType", "Questionnaire").put("url", form.url()).put("version", form.version());
        Writing.put(root, "name", form.name());
        Writing.words(root, "title", form.title());
        root.put("status", form.status());
        Writing.put(root, "language", form.language());
        Writing.carried(root, form.carried());
        var items = root.putArray("item");
        form.items().forEach(item -> item(items.addObject(), item));
        return Json.write(root);
    }

    private static void item(ObjectNode node, Item item) {
        node.put("linkId", item.link());
        Writing.put(node, "prefix", item.prefix());
        Writing.words(node, "text", item.text());
        node.put("type", item.type().code());
        Writing.put(node, "required", item.required());
        Writing.put(node, "repeats", item.repeats());
        Writing.put(node, "readOnly", item.readOnly());
        if (item.maxLength() != null) {
            node.put("maxLength", item.maxLength());
        }
        Writing.carried(node, item.carried());
        within(node, item);
        if (!item.look().equals(Look.PLAIN)) {
            look(node.putArray("extension"), item.look());
        }
    }

    private static void within(ObjectNode node, Item item) {
        if (!item.options().isEmpty()) {
            var options = node.putArray("answerOption");
            item.options().forEach(option -> option(options.addObject(), option));
        }
        if (!item.conditions().isEmpty()) {
            var conditions = node.putArray("enableWhen");
            item.conditions().forEach(one -> Writing.value(conditions.addObject().put("question", one.question()).put("operator", one.operator().code()), "answer", one.answer()));
        }
        Writing.put(node, "enableBehavior", item.all() == null ? null : item.all() ? "all" : "any");
        if (!item.items().isEmpty()) {
            var items = node.putArray("item");
            item.items().forEach(one -> item(items.addObject(), one));
        }
    }

    private static void option(ObjectNode node, Option option) {
        Writing.value(node, "value", option.value());
        if (option.ordinal() != null) {
            node.putArray("extension").addObject().put("url", Fhir.ORDINAL).put("valueDecimal", option.ordinal());
        }
    }

    private static void look(ArrayNode into, Look look) {
        if (look.least() != null) {
            Writing.value(into.addObject().put("url", Fhir.LEAST), "value", look.least());
        }
        if (look.most() != null) {
            Writing.value(into.addObject().put("url", Fhir.MOST), "value", look.most());
        }
        if (look.step() != null) {
            into.addObject().put("url", Fhir.STEP).put("valueInteger", look.step());
        }
        if (look.unit() != null) {
            into.addObject().put("url", Fhir.UNIT).set("valueCoding", Writing.coding(look.unit()));
        }
        control(into, look);
        if (look.sum() != null) {
            var expression = into.addObject().put("url", Fhir.SUM).putObject("valueExpression");
            Writing.put(expression, "description", look.sum().description());
            expression.put("language", Fhir.EXPRESSION).put("expression", look.sum().expression());
        }
    }

    private static void control(ArrayNode into, Look look) {
        var control = look.control();
        if (control != null) {
            var concept = into.addObject().put("url", Fhir.CONTROL).putObject("valueCodeableConcept");
            var coding = concept.putArray("coding").addObject().put("system", Fhir.CONTROLS).put("code", control.code());
            Writing.put(coding, "display", control.display());
            Writing.put(concept, "text", control.text());
        }
    }
}
