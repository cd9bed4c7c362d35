package holdepunkt.improvement.mandates.decisions;

import static holdepunkt.improvement.files.Shape.each;
import static holdepunkt.improvement.files.Shape.fields;
import static holdepunkt.improvement.files.Shape.number;
import static holdepunkt.improvement.files.Shape.text;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Shape;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Documents with recommendations and decisions come in and go out, with what has become of each since. What a group here has decided goes out as such a
 * document too, and is read elsewhere as what others decided.
 */
@Component
class DecisionFiles implements FileKind {

    private final DecisionDocuments documents;
    private final GroupDecisions decisions;
    private final DecisionRows rows;

    DecisionFiles(DecisionDocuments documents, GroupDecisions decisions, DecisionRows rows) {
        this.documents = documents;
        this.decisions = decisions;
        this.rows = rows;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("decisions");
    }

    private static Shape shape() {
        var lines = each(fields(new LinkedHashMap<>(Map.of("text", text(), "line", number()))));
        return fields(new LinkedHashMap<>(Map.of("source", text(), "source_note", text(), "discrepancy", text(), "note", text(),
                "recommendations", each(fields(new LinkedHashMap<>(Map.of("area", text(), "items", lines)))),
                "decisions", fields(new LinkedHashMap<>(Map.of("heading", text(), "lead", text(), "items", each(DecisionTree.shape())))))));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        Builders.mustBuild(viewer);
        var problems = new Problems();
        var tree = (Map<String, @Nullable Object>) shape().read(problems, YamlFile.root(file.text()));
        problems.refuseAny();
        var part = (Map<String, @Nullable Object>) tree.get("decisions");
        var items = part.get("items") instanceof List<?> list ? list.stream().map(one -> (Map<?, ?>) one).toList() : List.<Map<?, ?>>of();
        for (int i = 0; i < items.size(); i++) {
            if (DecisionTree.of(items.get(i), "text").isBlank() || !DecisionTree.of(items.get(i), "became").isEmpty() && DecisionTree.of(items.get(i), "because").isBlank()) {
                problems.add("decision " + (i + 1), "has no text, or has become something without because");
            }
        }
        problems.refuseAny();
        part.computeIfPresent("items", (name, same) -> List.of());
        var document = documents.keep(viewer, tree);
        for (int i = 0; i < items.size(); i++) {
            bring(viewer, new DecisionRows.Origin(null, null, document, i, items.get(i).get("line") instanceof Integer line ? line : null), items.get(i));
        }
    }

    private void bring(Viewer viewer, DecisionRows.Origin from, Map<?, ?> item) {
        var wording = DecisionTree.wording(item);
        var decision = rows.begin(viewer, from, wording);
        Became.of(DecisionTree.of(item, "became")).ifPresent(became -> rows.add(viewer, new DecisionRows.Step(decision, null, 2, became, DecisionTree.of(item, "because")), wording));
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return new WritingDecisions(documents.all(viewer), decisions.inOrder(viewer)).files();
    }
}
