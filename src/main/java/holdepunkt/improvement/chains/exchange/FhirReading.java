package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a chain from a FHIR R4 PlanDefinition of the shape {@link FhirWriting} gives it. What it has no place for is a problem, not left out unsaid. */
final class FhirReading {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(30).maxDocumentLength(1_000_000).maxTokenCount(100_000)
            .maxNumberLength(20).maxStringLength(20_000).maxNameLength(100).build();
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Draft draft = new Draft();

    private FhirReading() {}

    static Chain read(String text) {
        try {
            return new FhirReading().plan(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            throw new Unreadable(List.of(Problem.line(at == null ? 1 : Math.max(1, at.getLineNr()), "is no JSON that is read here")));
        }
    }

    private Chain plan(JsonNode root) {
        var plan = new FhirNode(draft, "PlanDefinition", root);
        if (!"PlanDefinition".equals(plan.text("resourceType"))) {
            draft.problem("resourceType", "expected PlanDefinition");
        }
        plan.knows("resourceType", "extension", "identifier", "title", "type", "status", "action");
        plan.extensionsAre(Plan.SOURCE, Plan.SOURCE_NOTE, Plan.TITLE_NOTE, Plan.LINE, Plan.MISSING, Plan.NOTE);
        draft.origin.source = first(plan.extended(Plan.SOURCE));
        draft.origin.sourceNote = first(plan.extended(Plan.SOURCE_NOTE));
        draft.origin.titleNote = first(plan.extended(Plan.TITLE_NOTE));
        draft.origin.line = plan.line();
        draft.origin.missing.addAll(plan.extended(Plan.MISSING));
        draft.origin.notes.addAll(plan.extended(Plan.NOTE));
        draft.origin.key = plan.each("identifier").stream().map(one -> one.text("value")).findFirst().orElse(null);
        draft.title(plan.where("title"), plan.text("title"));
        plan.each("action").forEach(this::column);
        return draft.done();
    }

    private void column(FhirNode action) {
        action.knows("extension", "title", "code", "action");
        action.extensionsAre(Plan.KEY);
        var kind = action.each("code").stream().flatMap(code -> code.each("coding").stream()).filter(coding -> Plan.COLUMN.equals(coding.text("system")))
                .map(coding -> coding.text("code")).findFirst().orElse(null);
        var key = first(action.extended(Plan.KEY));
        draft.column(action.where("code"), key == null ? kind : key, kind, action.text("title"));
        action.each("action").forEach(this::group);
    }

    private void group(FhirNode action) {
        action.knows("title", "groupingBehavior", "action");
        draft.group(action.where("title"), action.text("title"));
        action.each("action").forEach(this::stone);
    }

    private void stone(FhirNode action) {
        action.knows("id", "extension", "description", "relatedAction", "participant");
        action.extensionsAre(Plan.LINE);
        var owner = action.each("participant").stream().flatMap(one -> one.one("role").stream()).map(role -> role.text("text")).findFirst().orElse(null);
        draft.stone(action.where("description"), action.text("id"), action.text("description"), owner, action.line());
        for (var related : action.each("relatedAction")) {
            related.knows("extension", "actionId", "relationship");
            related.extensionsAre(Plan.ASSUMPTION, Plan.RISK);
            if (!Plan.BEFORE.equals(related.text("relationship"))) {
                draft.problem(related.where("relationship"), "expected before");
            }
            draft.link(related.where("actionId"), action.text("id"), related.text("actionId"), related.extended(Plan.ASSUMPTION), related.extended(Plan.RISK));
        }
    }

    private static @Nullable String first(List<String> texts) {
        return texts.stream().findFirst().orElse(null);
    }
}
