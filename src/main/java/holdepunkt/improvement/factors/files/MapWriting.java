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
import holdepunkt.improvement.files.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
        return YamlFile.write(new MapWriting(map).tree());
    }

    private Map<String, Object> tree() {
        var from = map.transcript() == null ? NOWHERE : map.transcript();
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "source", from.source());
        put(tree, "source_note", from.sourceNote());
        tree.put("title", map.title());
        put(tree, "report", from.report());
        put(tree, "language", from.language());
        put(tree, "framework_name_in_seed", from.framework());
        put(tree, "set", map.set());
        passage(tree, "aims_of_workshop", "text", "points", map.aims());
        passage(tree, "aspirations", "lead", "items", map.aspirations());
        passage(tree, "narrowing", "text", "issues", map.narrowing());
        tree.put("levels", each(map.contexts().stream().filter(one -> one.definition() != null).toList(), MapWriting::level));
        put(tree, "method", from.method());
        tree.put("contexts", each(map.contexts(), this::context));
        tree.put("cross_cutting_priorities", priorities(from));
        tree.put("priority_table", table());
        put(tree, "next_step", from.nextStep());
        put(tree, "note", from.note());
        return tree;
    }

    private static Map<String, Object> level(Context context) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("level", context.kind().code());
        put(tree, "definition", context.definition());
        return tree;
    }

    private Map<String, Object> context(Context context) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("context", context.kind().code());
        tree.put("heading", context.heading());
        tree.put("factors", each(context.factors(), this::factor));
        return tree;
    }

    private Map<String, Object> factor(Factor factor) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("factor", factor.name());
        put(tree, "code", factor.code());
        put(tree, "aside", factor.aside());
        tree.put("findings", each(factor.findings(), this::finding));
        return tree;
    }

    private Map<String, Object> finding(Finding finding) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "ref", refs.get(finding.id()));
        tree.put("text", finding.text());
        put(tree, "effect", finding.effect() == Effect.UNSAID ? null : finding.effect().code());
        put(tree, "line", finding.line());
        return tree;
    }

    private Map<String, Object> priorities(Transcription from) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "text", from.prioritiesLead());
        tree.put("items", each(map.priorities(), this::priority));
        put(tree, "group_questions", from.questions());
        return tree;
    }

    private Map<String, Object> priority(Priority priority) {
        var tree = said(new Said(priority.words(), priority.line()));
        var made = priority.findings().stream().map(refs::get).collect(Collectors.toCollection(ArrayList::new));
        put(tree, "findings", made.isEmpty() ? null : made);
        return tree;
    }

    private Map<String, Object> table() {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "caption", map.table().caption());
        put(tree, "column_header", map.table().corner());
        tree.put("columns", each(map.priorities(), Priority::issue));
        tree.put("rows", each(IntStream.range(0, map.table().rows().size()).boxed().toList(), this::row));
        return tree;
    }

    private Map<String, Object> row(int row) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("row", map.table().rows().get(row));
        tree.put("cells", each(map.priorities(), priority -> priority.cells().get(row)));
        return tree;
    }

    private static void passage(Map<String, Object> tree, String field, String lead, String items, Passage passage) {
        if (!passage.isEmpty()) {
            var inner = new LinkedHashMap<String, Object>();
            put(inner, lead, passage.lead());
            inner.put(items, each(passage.items(), MapWriting::said));
            tree.put(field, inner);
        }
    }

    private static Map<String, Object> said(Said said) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", said.text());
        put(tree, "line", said.line());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

    /** A list of its own each time: one that is met twice is written as a reference, which nobody reads. */
    private static <T> List<Object> each(List<T> parts, Function<T, ?> written) {
        return parts.stream().map(written).collect(Collectors.toCollection(ArrayList::new));
    }
}
