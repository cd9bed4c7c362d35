package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes stories, without who told them and when. */
final class IncidentWriting {

    private IncidentWriting() {}

    static String write(List<IncidentFile> stories) {
        return new Tree().some("incidents", stories, IncidentWriting::story).yaml();
    }

    private static Tree story(IncidentFile file) {
        Incident one = file.incident();
        var tree = new Tree().put("kind", one.turn().code()).said("title", one.title()).said("begins", one.begins()).said("ends", one.ends()).put("lasted", one.lasted().code())
                .put("age", one.age() == null ? null : one.age().code()).said("transition", one.transition()).said("situation", one.situation()).said("done", one.done())
                .some("roles", one.roles(), Role::code).said("other_role", one.otherRole()).said("result", one.result()).some("helped", one.helped(), IncidentWriting::line)
                .some("hindered", one.hindered(), IncidentWriting::line).said("change", one.change()).some("steps", one.steps(), IncidentWriting::step);
        return tree.some("answers", new ArrayList<>(file.answers().entrySet()), answer -> new Tree().put("found", answer.getKey()).said("because", answer.getValue()))
                .some("actions", file.actions(), IncidentWriting::action);
    }

    private static Tree line(Line line) {
        return new Tree().said("words", line.words()).said("factor", line.under());
    }

    private static Tree step(Step step) {
        return new Tree().said("met", step.met()).said("did", step.did()).put("role", step.role() == null ? null : step.role().code()).said("gap", step.gap());
    }

    private static Tree action(IncidentFile.Action action) {
        var look = action.look();
        return new Tree().said("what", action.what()).said("owner", action.owner()).put("by", action.by().toString()).put("look_at", action.lookAt().toString()).put("follows", action.follows())
                .put("outcome", look == null ? null : look.outcome().code()).said("because", look == null ? null : look.because());
    }
}
