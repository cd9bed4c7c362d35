package holdepunkt.improvement.mandates.decisions;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.Written;
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
        var tree = new Tree();
        document.tree().forEach((name, value) -> tree.orNull(name, value instanceof Map<?, ?> part && name.equals("decisions") ? withItems(part, one -> document.id().equals(one.document())) : value));
        return written("decisions", document.id(), tree);
    }

    private Tree withItems(Map<?, ?> part, Predicate<Decision> which) {
        var filled = new Tree();
        part.forEach((name, value) -> {
            if (name.equals("items")) {
                filled.each("items", of(which), DecisionTree::write);
            } else {
                filled.orNull(name.toString(), value);
            }
        });
        return filled;
    }

    private Written file(UUID group) {
        var own = of(one -> group.equals(one.group()));
        return written("group-decisions", group, new Tree().put("decisions", new Tree().put("heading", own.getFirst().groupName()).each("items", own, DecisionTree::write)));
    }

    private List<Decision> of(Predicate<Decision> which) {
        return decisions.stream().filter(which).toList();
    }

    private static Written written(String name, UUID id, Tree tree) {
        return new Written(name + "-" + id.toString().substring(0, 8) + ".yaml", "application/yaml", tree.yaml());
    }
}
