package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes stories, without who told them and when. */
final class IncidentWriting {

    private IncidentWriting() {}

    static String write(List<IncidentFile> stories) {
        return YamlFile.write(new Tree().each("incidents", stories, IncidentWriting::story).done());
    }

    private static Map<String, Object> story(IncidentFile file) {
        Incident one = file.incident();
        var tree = new Tree().put("kind", one.turn().code()).put("title", one.title()).put("begins", one.begins()).put("ends", one.ends()).put("lasted", one.lasted().code())
                .put("age", one.age() == null ? null : one.age().code()).put("transition", one.transition()).put("situation", one.situation()).put("done", one.done())
                .each("roles", one.roles(), Role::code).put("other_role", one.otherRole()).put("result", one.result()).each("helped", one.helped(), IncidentWriting::line)
                .each("hindered", one.hindered(), IncidentWriting::line).put("change", one.change()).each("steps", one.steps(), IncidentWriting::step);
        return tree.each("answers", new ArrayList<>(file.answers().entrySet()), answer -> new Tree().put("found", answer.getKey()).put("because", answer.getValue()).done())
                .each("actions", file.actions(), IncidentWriting::action).done();
    }

    private static Map<String, Object> line(Line line) {
        return new Tree().put("words", line.words()).put("factor", line.under()).done();
    }

    private static Map<String, Object> step(Step step) {
        return new Tree().put("met", step.met()).put("did", step.did()).put("role", step.role() == null ? null : step.role().code()).put("gap", step.gap()).done();
    }

    private static Map<String, Object> action(IncidentFile.Action action) {
        var look = action.look();
        return new Tree().put("what", action.what()).put("owner", action.owner()).put("by", action.by().toString()).put("look_at", action.lookAt().toString()).put("follows", action.follows())
                .put("outcome", look == null ? null : look.outcome().code()).put("because", look == null ? null : look.because()).done();
    }
}
