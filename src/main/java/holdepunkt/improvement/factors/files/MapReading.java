package holdepunkt.improvement.factors.files;

import holdepunkt.improvement.factors.Context;
import holdepunkt.improvement.factors.ContextKind;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.Factor;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.FactorRules;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.Transcription;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a factor map from YAML, all of it, and names every place it cannot read. */
final class MapReading {

    private final Problems problems = new Problems();
    private final Texts texts = new Texts(problems);
    private final Map<String, UUID> refs = new HashMap<>();
    private final Map<ContextKind, String> definitions = new HashMap<>();

    private MapReading() {}

    /** @throws holdepunkt.improvement.files.Unreadable with every place that could not be read */
    static FactorMap read(String text) {
        var reading = new MapReading();
        var map = reading.map(YamlFile.root(text));
        reading.nobodysNumberIsIn(text.lines().toList());
        reading.problems.refuseAny();
        return map;
    }

    /** As in the form, wherever in the file it stands. */
    private void nobodysNumberIsIn(List<String> lines) {
        IntStream.range(0, lines.size()).filter(at -> FactorRules.holdsTheNumberOfSomebody(lines.get(at)))
                .forEach(at -> problems.add("line " + (at + 1), "holds the number of somebody"));
    }

    private FactorMap map(Node root) {
        var fields = YamlFields.of(problems, root, "source", "source_note", "title", "report", "language", "framework_name_in_seed", "set", "aims_of_workshop", "aspirations",
                "narrowing", "levels", "method", "contexts", "cross_cutting_priorities", "priority_table", "next_step", "note");
        fields.list("levels").forEach(this::level);
        var contexts = fields.list("contexts").stream().map(this::context).toList();
        if (!contexts.stream().map(Context::kind).toList().equals(List.of(ContextKind.values()))) {
            problems.add(fields.where("contexts"), "expected the contexts individual, social and material, once each");
        }
        var from = fields.thing("cross_cutting_priorities", "text", "items", "group_questions");
        var columns = new ReadingPriorities(problems, texts, refs).read(fields, from);
        return new FactorMap(texts.needed(fields, "title"), texts.passage(fields, "aims_of_workshop", "text", "points"), texts.passage(fields, "aspirations", "lead", "items"),
                texts.passage(fields, "narrowing", "text", "issues"), contexts, columns.priorities(), columns.table(), fields.text("set"), transcript(fields, from));
    }

    private static @Nullable Transcription transcript(YamlFields fields, YamlFields priorities) {
        var from = new Transcription(fields.text("source"), fields.text("source_note"), fields.text("report"), fields.text("language"), fields.text("framework_name_in_seed"),
                fields.text("method"), priorities.text("text"), priorities.text("group_questions"), fields.text("next_step"), fields.text("note"));
        return from.equals(new Transcription(null, null, null, null, null, null, null, null, null, null)) ? null : from;
    }

    private void level(Node node) {
        var fields = YamlFields.of(problems, node, "level", "definition");
        var definition = fields.text("definition");
        kind(fields, "level").ifPresent(kind -> definitions.put(kind, definition == null ? "" : definition));
    }

    private Context context(Node node) {
        var fields = YamlFields.of(problems, node, "context", "heading", "factors");
        var kind = kind(fields, "context").orElse(ContextKind.INDIVIDUAL);
        return new Context(kind, texts.needed(fields, "heading"), definitions.get(kind), fields.list("factors").stream().map(this::factor).toList());
    }

    private Optional<ContextKind> kind(YamlFields fields, String field) {
        var kind = ContextKind.of(texts.needed(fields, field));
        if (kind.isEmpty()) {
            problems.add(fields.where(field), "is none of individual, social and material: " + fields.text(field));
        }
        return kind;
    }

    private Factor factor(Node node) {
        var fields = YamlFields.of(problems, node, "factor", "code", "aside", "findings");
        var findings = new ArrayList<Finding>();
        fields.list("findings").forEach(one -> findings.add(finding(one)));
        return new Factor(UUID.randomUUID(), fields.text("code"), texts.needed(fields, "factor"), fields.text("aside"), List.copyOf(findings));
    }

    private Finding finding(Node node) {
        var fields = YamlFields.of(problems, node, "ref", "text", "effect", "line");
        var finding = new Finding(UUID.randomUUID(), texts.needed(fields, "text"), effect(fields), fields.number("line"));
        var ref = fields.text("ref");
        if (ref != null && refs.put(ref, finding.id()) != null) {
            problems.add(fields.where("ref"), "two findings are called " + ref);
        }
        return finding;
    }

    private Effect effect(YamlFields fields) {
        var said = fields.text("effect");
        if (said != null && Effect.of(said).isEmpty()) {
            problems.add(fields.where("effect"), "is none of barrier, enabler, both and unsaid: " + said);
        }
        return said == null ? Effect.UNSAID : Effect.of(said).orElse(Effect.UNSAID);
    }
}
