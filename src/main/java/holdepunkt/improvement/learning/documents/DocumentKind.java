package holdepunkt.improvement.learning.documents;

import static holdepunkt.improvement.files.Shape.each;
import static holdepunkt.improvement.files.Shape.fields;
import static holdepunkt.improvement.files.Shape.number;
import static holdepunkt.improvement.files.Shape.text;

import holdepunkt.improvement.files.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents the log takes in, and what stands in each. */
public enum DocumentKind {
    LESSONS("full", lessons()), OBJECTIVES("overall_goal", objectives()), TIMELINE("events", timeline());

    private final String mark;
    private final Map<String, Shape> known;

    /** @param mark the field that no other file has */
    DocumentKind(String mark, Map<String, Shape> known) {
        this.mark = mark;
        this.known = known;
    }

    public static Optional<DocumentKind> of(Set<String> fields) {
        return Arrays.stream(values()).filter(kind -> fields.contains(kind.mark)).findFirst();
    }

    Shape shape() {
        return fields(known);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Shape> lessons() {
        var parts = new LinkedHashMap<String, Shape>();
        for (var name : new String[] {"practice", "results_or_project", "user_involvement", "education", "research"}) {
            parts.put(name, lines());
        }
        return with(Map.of("short_version", fields(parts), "full", fields(parts)));
    }

    private static Map<String, Shape> objectives() {
        var block = fields(new LinkedHashMap<>(Map.of("lead", text(), "items", lines())));
        var known = new LinkedHashMap<String, Shape>(Map.of("overall_goal", text(), "sub_goals", block, "workshop_areas", block, "result_chain_steps", block, "results_for", each(text())));
        for (var name : new String[] {"expected_results", "achieved_sub_goals", "achieved_results", "phases", "gap_filling_design"}) {
            known.put(name, lines());
        }
        return with(known);
    }

    private static Map<String, Shape> timeline() {
        return with(Map.of("events", each(fields(new LinkedHashMap<>(Map.of("when", text(), "what", text(), "line", number()))))));
    }

    private static Shape lines() {
        return each(fields(new LinkedHashMap<>(Map.of("text", text(), "line", number()))));
    }

    private static Map<String, Shape> with(Map<String, Shape> own) {
        var known = new LinkedHashMap<String, Shape>(Map.of("source", text(), "source_note", text(), "note", text()));
        known.putAll(own);
        return known;
    }
}
