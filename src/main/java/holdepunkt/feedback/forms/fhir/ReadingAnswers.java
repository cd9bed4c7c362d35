package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import holdepunkt.feedback.forms.Value;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A FHIR R4 QuestionnaireResponse in JSON becomes answers to this form, or is refused with every place and reason. */
public final class ReadingAnswers {

    private static final String RESOURCE = "QuestionnaireResponse";
    private static final Set<String> STATUSES = Set.of("in-progress", "completed", "amended", "entered-in-error", "stopped");
    private static final Set<String> FINISHED = Set.of("completed", "amended");
    private static final Set<String> KINDS = Set.of("Boolean", "Decimal", "Integer", "Date", "String", "Coding", "Quantity");

    private final Form form;
    private final Map<String, List<Value>> given = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private ReadingAnswers(Form form) {
        this.form = form;
    }

    /** @throws Refused with what was not taken in; an answer the form does not allow is one of the reasons */
    public static Answered read(Form form, String json) {
        var tree = Json.read(json, RESOURCE);
        if (!tree.isObject() || !RESOURCE.equals(tree.path("resourceType").asString(""))) {
            throw new Refused(RESOURCE, Why.NOT_THIS_RESOURCE);
        }
        var root = new Node(tree, RESOURCE, new ArrayList<>());
        var answered = new ReadingAnswers(form).all(root);
        if (!root.refusals().isEmpty()) {
            throw new Refused(root.refusals());
        }
        return answered;
    }

    /** Answers that somebody was done with. @throws Refused also for those that are half-written, given up or withdrawn */
    public static Answers finished(Form form, String json) {
        var answered = read(form, json);
        if (!FINISHED.contains(answered.status())) {
            throw new Refused(List.of(new Refusal(RESOURCE + ".status", Why.NOT_ONE_OF, answered.status())));
        }
        return answered.answers();
    }

    private Answered all(Node root) {
        var known = new TreeSet<>(Fhir.ABOUT_ANSWERS);
        known.addAll(Set.of("resourceType", "questionnaire", "status", "item"));
        root.onlyKnows(known);
        var status = root.needed("status", 20);
        if (!STATUSES.contains(status)) {
            root.refuse("status", Why.NOT_ONE_OF, status);
        }
        var asked = root.needed("questionnaire", 260);
        if (!asked.equals(form.url() + "|" + form.version())) {
            root.refuse("questionnaire", Why.OTHER_FORM, asked);
        }
        within(root, form.items(), 1);
        var answers = new Answers(given);
        if (root.refusals().isEmpty()) {
            Sent.check(form, answers, status.equals("in-progress"), root);
        }
        return new Answered(answers, status, texts, root.carried(Fhir.ABOUT_ANSWERS));
    }

    private void within(Node parent, List<Item> expected, int depth) {
        if (depth > Form.DEEPEST + 1) {
            parent.refuse("item", Why.TOO_DEEP, "");
            return;
        }
        int last = -1;
        for (var node : parent.list("item")) {
            node.onlyKnows(Set.of("linkId", "text", "answer", "item"));
            var link = node.needed("linkId", 64);
            var place = expected.stream().map(Item::link).toList().indexOf(link);
            if (place <= last || expected.get(place).type() == ItemType.DISPLAY) {
                node.refuse("linkId", place < 0 ? Why.NOT_ONE_OF : Why.NOT_IN_ORDER, link);
            } else {
                one(node, expected.get(place), depth);
                last = place;
            }
        }
    }

    private void one(Node node, Item item, int depth) {
        var text = node.line("text", Form.LONGEST_TEXT);
        if (text != null) {
            texts.put(item.link(), text);
        }
        boolean group = item.type() == ItemType.GROUP;
        if (node.has(group ? "answer" : "item")) {
            node.refuse(group ? "answer" : "item", Why.NOT_FOR_THIS_TYPE, "");
        }
        if (!node.has(group ? "item" : "answer")) {
            node.refuse(group ? "item" : "answer", Why.MISSING, "");
        }
        if (group) {
            within(node, item.items(), depth + 1);
        } else {
            given.put(item.link(), node.list("answer").stream().map(ReadingAnswers::value).filter(Objects::nonNull).toList());
        }
    }

    private static @Nullable Value value(Node node) {
        var known = new TreeSet<String>();
        KINDS.forEach(kind -> known.add("value" + kind));
        node.onlyKnows(known);
        return ReadingValues.read(node, "value", KINDS);
    }
}
