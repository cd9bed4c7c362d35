package holdepunkt.improvement.incidents.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.incidents.readings.TransitionKinds;
import holdepunkt.improvement.incidents.readings.TransitionSheet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vulnerable transitions in and out. */
@Component
class TransitionFiles implements FileKind {

    private final TransitionKinds kinds;

    TransitionFiles(TransitionKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("transitions") && fields.contains("keys");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        kinds.bring(viewer, read(file.text()));
    }

    static TransitionSheet read(String text) {
        var problems = new Problems();
        var fields = YamlFields.of(problems, YamlFile.root(text), "source", "lead", "transitions", "pattern", "case_manager_proposals", "example_routine", "keys");
        var transitions = Parts.passages(problems, fields, "transitions");
        var keys = fields.texts("keys");
        if (keys.size() != transitions.size()) {
            problems.add(fields.where("keys"), "as many keys as transitions: " + transitions.size());
        }
        keys.stream().filter(key -> !key.matches("[a-z0-9_]{1,80}")).forEach(key -> problems.add(fields.where("keys"), "is no key: " + key));
        var routine = fields.node("example_routine").map(node -> Parts.passage(problems, node)).orElse(null);
        problems.refuseAny();
        return new TransitionSheet(fields.text("source"), fields.text("lead"), transitions, fields.text("pattern"), fields.text("case_manager_proposals"), routine, keys);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return kinds.sheet(viewer).map(TransitionFiles::write).map(text -> new Written("vulnerable-transitions.yaml", "application/yaml", text)).stream().toList();
    }

    static String write(TransitionSheet sheet) {
        return new Tree().said("source", sheet.source()).said("lead", sheet.lead()).some("transitions", sheet.transitions(), Parts::written).said("pattern", sheet.pattern())
                .said("case_manager_proposals", sheet.proposals()).put("example_routine", sheet.routine() == null ? null : Parts.written(sheet.routine()))
                .some("keys", sheet.keys()).yaml();
    }
}
