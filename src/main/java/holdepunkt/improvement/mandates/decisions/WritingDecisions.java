package holdepunkt.improvement.mandates.decisions;

import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each document as a file with its decisions as they now stand, and the decisions of each group as one. */
record WritingDecisions(List<DecisionDocument> documents, List<Decision> decisions) {

    List<Written> files() {
        return Stream.concat(documents.stream().map(this::file), decisions.stream().map(Decision::group).filter(Objects::nonNull).distinct().map(this::file)).toList();
    }

    private Written file(DecisionDocument document) {
        var tree = new LinkedHashMap<String, Object>();
        document.tree().forEach((name, value) -> tree.put(name, value instanceof Map<?, ?> part && name.equals("decisions") ? withItems(part, one -> document.id().equals(one.document())) : value));
        return written("decisions", document.id(), tree);
    }

    private Written file(UUID group) {
        var name = decisions.stream().filter(one -> group.equals(one.group())).findFirst().orElseThrow().groupName();
        var part = new LinkedHashMap<String, Object>(Map.of("heading", name));
        part.put("items", List.of());
        return written("group-decisions", group, new LinkedHashMap<>(Map.of("decisions", withItems(part, one -> group.equals(one.group())))));
    }

    private Map<String, Object> withItems(Map<?, ?> part, Predicate<Decision> which) {
        var filled = new LinkedHashMap<String, Object>();
        part.forEach((name, value) -> filled.put(name.toString(), name.equals("items") ? new ArrayList<>(decisions.stream().filter(which).map(DecisionTree::write).toList()) : value));
        return filled;
    }

    private static Written written(String name, UUID id, Map<String, Object> tree) {
        return new Written(name + "-" + id.toString().substring(0, 8) + ".yaml", "application/yaml", YamlFile.write(tree));
    }
}
