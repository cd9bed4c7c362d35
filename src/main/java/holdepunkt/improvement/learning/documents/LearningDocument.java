package holdepunkt.improvement.learning.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as it was brought. */
public record LearningDocument(UUID id, DocumentKind kind, Map<String, @Nullable Object> tree) {

    /** A part of it: where it stands, what leads into it, and its lines. @param name the fields that lead there, with a dot between */
    public record Part(String name, String lead, List<Line> lines) {}

    /** @param when for what happened at a time, else empty @param line where it stands in the source, or null */
    public record Line(String when, String text, @Nullable Integer line) {}

    public String item() {
        return "document/" + id;
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        tree.forEach((name, value) -> add(parts, name, value));
        return parts;
    }

    private static void add(List<Part> parts, String name, @Nullable Object value) {
        switch (value) {
            case List<?> lines -> parts.add(new Part(name, "", lines.stream().map(LearningDocument::line).toList()));
            case Map<?, ?> block when block.containsKey("items") -> parts.add(new Part(name, text(block.get("lead")), ((List<?>) block.get("items")).stream().map(LearningDocument::line).toList()));
            case Map<?, ?> block -> block.forEach((inner, lines) -> add(parts, name + "." + inner, lines));
            case String text when name.equals("overall_goal") -> parts.add(new Part(name, text, List.of()));
            case null, default -> { }
        }
    }

    private static Line line(Object one) {
        return one instanceof Map<?, ?> fields
                ? new Line(text(fields.get("when")), text(fields.get(fields.containsKey("what") ? "what" : "text")), fields.get("line") instanceof Integer number ? number : null)
                : new Line("", text(one), null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
