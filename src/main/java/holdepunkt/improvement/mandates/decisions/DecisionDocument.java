package holdepunkt.improvement.mandates.decisions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that recommends, and says what others have decided, as it was brought; its decisions live on as decisions. */
public record DecisionDocument(UUID id, Map<String, @Nullable Object> tree) {

    /** What is recommended in one area. */
    public record Area(String name, List<String> lines) {}

    public List<Area> recommendations() {
        return tree.get("recommendations") instanceof List<?> areas ? areas.stream().map(Map.class::cast).map(area -> new Area(DecisionTree.of(area, "area"),
                ((List<?>) area.getOrDefault("items", List.of())).stream().map(item -> DecisionTree.of((Map<?, ?>) item, "text")).toList())).toList() : List.of();
    }

    public String heading() {
        return of("heading");
    }

    public String lead() {
        return of("lead");
    }

    /** What does not agree within the document itself, in the words of whoever brought it. */
    public String discrepancy() {
        return DecisionTree.of(tree, "discrepancy");
    }

    private String of(String field) {
        return tree.get("decisions") instanceof Map<?, ?> decisions ? DecisionTree.of(decisions, field) : "";
    }
}
