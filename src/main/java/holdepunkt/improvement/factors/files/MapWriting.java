package holdepunkt.improvement.factors.files;

import holdepunkt.improvement.factors.Context;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.Factor;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.Passage;
import holdepunkt.improvement.factors.Priority;
import holdepunkt.improvement.factors.Said;
import holdepunkt.improvement.factors.Transcription;
import holdepunkt.improvement.files.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A factor map as YAML, in the shape of the file the workshop's came in. */
final class MapWriting {

    private static final Transcription NOWHERE = new Transcription(null, null, null, null, null, null, null, null, null, null);

    private final FactorMap map;
    /** Short names for the findings a priority is made from, in the order they stand. */
    private final Map<UUID, String> refs = new HashMap<>();

    private MapWriting(FactorMap map) {
        this.map = map;
        var used = map.priorities().stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
        map.findings().filter(one -> used.contains(one.id())).forEach(one -> refs.put(one.id(), "f" + (refs.size() + 1)));
    }

    static String write(FactorMap map) {
        return new MapWriting(map).tree().yaml();
    }

    private Tree tree() {
        var from = map.transcript() == null ? NOWHERE : map.transcript();
        return new Tree().put("source", from.source()).put("source_note", from.sourceNote()).put("title", map.title()).put("report", from.report()).put("language", from.language())
                .put("framework_name_in_seed", from.framework()).put("set", map.set())
                .put("aims_of_workshop", passage("text", "points", map.aims())).put("aspirations", passage("lead", "items", map.aspirations()))
                .put("narrowing", passage("text", "issues", map.narrowing()))
                .each("levels", map.contexts().stream().filter(one -> one.definition() != null).toList(), MapWriting::level).put("method", from.method())
                .each("contexts", map.contexts(), this::context).put("cross_cutting_priorities", priorities(from)).put("priority_table", table())
                .put("next_step", from.nextStep()).put("note", from.note());
    }

    private static Tree level(Context context) {
        return new Tree().put("level", context.kind().code()).put("definition", context.definition());
    }

    private Tree context(Context context) {
        return new Tree().put("context", context.kind().code()).put("heading", context.heading()).each("factors", context.factors(), this::factor);
    }

    private Tree factor(Factor factor) {
        return new Tree().put("factor", factor.name()).put("code", factor.code()).put("aside", factor.aside()).each("findings", factor.findings(), this::finding);
    }

    private Tree finding(Finding finding) {
        return new Tree().put("ref", refs.get(finding.id())).put("text", finding.text()).put("effect", finding.effect() == Effect.UNSAID ? null : finding.effect().code())
                .put("line", finding.line());
    }

    private Tree priorities(Transcription from) {
        return new Tree().put("text", from.prioritiesLead()).each("items", map.priorities(), this::priority).put("group_questions", from.questions());
    }

    private Tree priority(Priority priority) {
        return said(new Said(priority.words(), priority.line())).some("findings", priority.findings().stream().map(refs::get).toList());
    }

    private Tree table() {
        return new Tree().put("caption", map.table().caption()).put("column_header", map.table().corner()).each("columns", map.priorities(), Priority::issue)
                .each("rows", IntStream.range(0, map.table().rows().size()).boxed().toList(), this::row);
    }

    private Tree row(int row) {
        return new Tree().put("row", map.table().rows().get(row)).each("cells", map.priorities(), priority -> priority.cells().get(row));
    }

    private static @Nullable Tree passage(String lead, String items, Passage passage) {
        return passage.isEmpty() ? null : new Tree().put(lead, passage.lead()).each(items, passage.items(), MapWriting::said);
    }

    private static Tree said(Said said) {
        return new Tree().put("text", said.text()).put("line", said.line());
    }
}
