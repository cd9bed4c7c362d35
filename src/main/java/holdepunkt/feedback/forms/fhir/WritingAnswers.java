package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/** Answers as a FHIR R4 QuestionnaireResponse in JSON. Nobody is named in it. */
public final class WritingAnswers {

    private WritingAnswers() {}

    public static String write(Form form, Answers answers) {
        return write(form, new Answered(answers, "completed", Map.of(), Map.of()));
    }

    /** With the words of each question that was answered, for whoever has the answers one day and not the form. */
    public static String withQuestions(Form form, Answers answers) {
        var texts = new HashMap<String, String>();
        form.questions().stream().filter(item -> !answers.all(item.link()).isEmpty()).forEach(item -> texts.put(item.link(), item.words("nb")));
        return write(form, new Answered(answers, "completed", texts, Map.of()));
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
