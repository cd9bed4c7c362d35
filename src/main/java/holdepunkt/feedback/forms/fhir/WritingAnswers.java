package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/** Answers as a FHIR R4 QuestionnaireResponse in JSON. Nobody is named in it. */
public final class WritingAnswers {

    private WritingAnswers() {}

    public static String write(Form form, Answers answers) {
        return write(form, new Answered(answers, "completed", Map.of(), Map.of()));
    }

    public static String write(Form form, Answered answered) {
        var root = Writing.object().put("resourceType", "QuestionnaireResponse").put("questionnaire", form.url() + "|" + form.version()).put("status", answered.status());
        Writing.carried(root, answered.carried());
        var items = Json.MAPPER.createArrayNode();
        within(items, form.items(), answered);
        if (!items.isEmpty()) {
            root.set("item", items);
        }
        return Json.write(root);
    }

    private static void within(ArrayNode into, List<Item> items, Answered answered) {
        for (var item : items) {
            var node = Writing.object().put("linkId", item.link());
            Writing.put(node, "text", answered.texts().get(item.link()));
            if (item.type() == ItemType.GROUP) {
                var inner = Json.MAPPER.createArrayNode();
                within(inner, item.items(), answered);
                if (!inner.isEmpty()) {
                    into.add(node.set("item", inner));
                }
            } else if (!answered.answers().all(item.link()).isEmpty()) {
                var given = node.putArray("answer");
                answered.answers().all(item.link()).forEach(value -> Writing.value(given.addObject(), "value", value));
                into.add(node);
            }
        }
    }
}
