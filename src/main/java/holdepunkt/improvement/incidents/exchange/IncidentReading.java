package holdepunkt.improvement.incidents.exchange;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.incidents.Screening;
import holdepunkt.improvement.incidents.action.Look;
import holdepunkt.improvement.incidents.action.Outcome;
import holdepunkt.improvement.incidents.telling.Age;
import holdepunkt.improvement.incidents.telling.Coded;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.IncidentRules;
import holdepunkt.improvement.incidents.telling.Lasted;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Said;
import holdepunkt.improvement.incidents.telling.Step;
import holdepunkt.improvement.incidents.telling.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yaml.snakeyaml.nodes.Node;

/** Reads stories from a file, by the same rules and the same check as the form. */
final class IncidentReading {

    private final Problems problems = new Problems();

    static List<IncidentFile> read(String text) {
        var reading = new IncidentReading();
        var stories = YamlFields.of(reading.problems, YamlFile.root(text), "incidents").list("incidents").stream().map(reading::story).toList();
        reading.problems.refuseAny();
        return stories;
    }

    private IncidentFile story(Node node) {
        var fields = YamlFields.of(problems, node, "kind", "title", "begins", "ends", "lasted", "age", "transition", "situation", "done", "roles", "other_role", "result", "helped", "hindered",
                "change", "steps", "answers", "actions");
        var incident = new Incident(code(fields, "kind", Turn.values(), Turn.WENT_BADLY), must(fields, "title"), must(fields, "begins"), must(fields, "ends"),
                code(fields, "lasted", Lasted.values(), Lasted.WEEKS), fields.text("age") == null ? null : code(fields, "age", Age.values(), Age.FROM_18), fields.text("transition"),
                must(fields, "situation"), must(fields, "done"), fields.texts("roles").stream().map(role -> role(fields, role)).toList(), Parts.orEmpty(fields, "other_role"),
                must(fields, "result"), fields.list("helped").stream().map(this::line).toList(), fields.list("hindered").stream().map(this::line).toList(), must(fields, "change"),
                fields.list("steps").stream().map(this::step).toList());
        var answers = new LinkedHashMap<String, String>();
        fields.list("answers").forEach(each -> answer(each, answers));
        check(fields, incident, answers);
        return new IncidentFile(incident, answers, fields.list("actions").stream().map(this::action).toList());
    }

    private void check(YamlFields fields, Incident incident, Map<String, String> answers) {
        try {
            IncidentRules.itIsWhole(incident);
            Screening.pass(Map.of("steps", Said.all(incident)), "", answers, Set.of());
        } catch (BrokenRule broken) {
            problems.add(fields.where("title"), broken.key().endsWith(".hard") || broken.key().endsWith(".asked") ? "somebody may be known by: " + broken.arguments().getFirst()
                    : "is not whole: " + broken.field());
        }
    }

    private String must(YamlFields fields, String field) {
        return Parts.must(problems, fields, field);
    }

    private <T extends Coded> T code(YamlFields fields, String field, T[] all, T otherwise) {
        var text = Parts.orEmpty(fields, field);
        return Coded.of(all, text).orElseGet(() -> {
            problems.add(fields.where(field), "no such " + field + ": " + text);
            return otherwise;
        });
    }

    private Role role(YamlFields fields, String code) {
        return Coded.of(Role.values(), code).orElseGet(() -> {
            problems.add(fields.where("roles"), "no such role: " + code);
            return Role.LEADER;
        });
    }

    private Line line(Node node) {
        var fields = YamlFields.of(problems, node, "words", "factor");
        return Line.of(must(fields, "words")).under(null, Parts.orEmpty(fields, "factor"));
    }

    private Step step(Node node) {
        var fields = YamlFields.of(problems, node, "met", "did", "role", "gap");
        var role = fields.text("role");
        return new Step(UUID.randomUUID(), must(fields, "met"), must(fields, "did"), role == null ? null : role(fields, role), Parts.orEmpty(fields, "gap"));
    }

    private void answer(Node node, Map<String, String> answers) {
        var fields = YamlFields.of(problems, node, "found", "because");
        answers.put(must(fields, "found"), must(fields, "because"));
    }

    private IncidentFile.Action action(Node node) {
        var fields = YamlFields.of(problems, node, "what", "owner", "by", "look_at", "follows", "outcome", "because");
        var outcome = fields.text("outcome");
        var look = outcome == null ? null : new Look(code(fields, "outcome", Outcome.values(), Outcome.PARTLY), must(fields, "because"), Instant.EPOCH);
        return new IncidentFile.Action(must(fields, "what"), must(fields, "owner"), day(fields, "by"), day(fields, "look_at"), fields.number("follows"), look);
    }

    private LocalDate day(YamlFields fields, String field) {
        var text = must(fields, field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException no) {
            problems.add(fields.where(field), field + " is no day as 2026-11-22: " + text);
            return LocalDate.EPOCH;
        }
    }
}
