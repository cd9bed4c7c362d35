package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.BrokenRule;
import java.util.List;

/** What makes a story one that can be learned from. */
public final class IncidentRules {

    /** Lines of what helped, and of what hindered. */
    public static final int MOST_LINES = 8;
    public static final int MOST_STEPS = 20;
    public static final int SHORT = 200;
    public static final int LONG = 1500;

    private IncidentRules() {}

    /** A beginning and an end, what was done, by somebody, and what came of it. */
    public static void itIsWhole(Incident incident) {
        says(incident.title(), "title", SHORT);
        says(incident.begins(), "begins", SHORT);
        says(incident.ends(), "ends", SHORT);
        says(incident.situation(), "situation", LONG);
        says(incident.done(), "done", LONG);
        says(incident.result(), "result", LONG);
        says(incident.change(), "change", LONG);
        if (incident.roles().isEmpty() && incident.otherRole().isEmpty()) {
            throw new BrokenRule("incidents.rule.role", "roles");
        }
        mayBeEmpty(incident.otherRole(), "otherRole", 80);
        few(incident.helped(), "helped");
        few(incident.hindered(), "hindered");
        if (incident.helped().isEmpty() && incident.hindered().isEmpty()) {
            throw new BrokenRule("incidents.rule.helped_or_hindered", incident.turn() == Turn.WENT_WELL ? "helped" : "hindered");
        }
    }

    static void aStepSaysBothSides(Step step) {
        says(step.met(), "met", 300);
        says(step.did(), "did", 300);
        mayBeEmpty(step.gap(), "gap", 300);
    }

    static void thereIsRoom(List<Step> steps) {
        if (steps.size() >= MOST_STEPS) {
            throw new BrokenRule("incidents.rule.steps", "met", MOST_STEPS);
        }
    }

    public static String says(String text, String field, int longest) {
        if (text.isBlank()) {
            throw new BrokenRule("incidents.rule.empty", field);
        }
        return mayBeEmpty(text, field, longest);
    }

    public static String mayBeEmpty(String text, String field, int longest) {
        if (text.strip().length() > longest) {
            throw new BrokenRule("incidents.rule.long", field, longest);
        }
        return text.strip();
    }

    private static void few(List<Line> lines, String field) {
        if (lines.size() > MOST_LINES) {
            throw new BrokenRule("incidents.rule.lines", field, MOST_LINES);
        }
        lines.forEach(line -> mayBeEmpty(line.words(), field, SHORT));
    }
}
