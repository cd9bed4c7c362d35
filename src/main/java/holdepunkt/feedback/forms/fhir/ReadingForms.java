package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Words;
import holdepunkt.feedback.forms.fhir.Refusal.Why;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A FHIR R4 Questionnaire in JSON becomes a form, or is refused with every place and reason. */
public final class ReadingForms {

    private static final String RESOURCE = "Questionnaire";

    private ReadingForms() {}

    /** @throws Refused with what was not taken in */
    public static Form read(String json) {
        var tree = Json.read(json, RESOURCE);
        if (!tree.isObject() || !RESOURCE.equals(tree.path("resourceType").asString(""))) {
            throw new Refused(RESOURCE, Why.NOT_THIS_RESOURCE);
        }
        var root = new Node(tree, RESOURCE, new ArrayList<>());
        var form = form(root);
        if (root.refusals().isEmpty()) {
            CheckingForms.check(form, root);
        }
        if (!root.refusals().isEmpty()) {
            throw new Refused(root.refusals());
        }
        return form;
    }

    private static Form form(Node root) {
        var known = new TreeSet<>(Fhir.ABOUT_A_FORM);
        known.addAll(Set.of("resourceType", "url", "version", "name", "title", "_title", "status", "language", "item"));
        root.onlyKnows(known);
        var status = root.needed("status", 20);
        if (!Fhir.STATUSES.contains(status)) {
            root.refuse("status", Why.NOT_ONE_OF, status);
        }
        if (!root.has("title")) {
            root.refuse("title", Why.MISSING, "");
        }
        var title = ReadingValues.words(root, "title", 200);
        return new Form(root.needed("url", 200), root.needed("version", 40), root.line("name", 200), title == null ? new Words("", Map.of()) : title, status,
                root.line("language", 12), ReadingItems.read(root, 1), root.carried(Fhir.ABOUT_A_FORM));
    }
}
