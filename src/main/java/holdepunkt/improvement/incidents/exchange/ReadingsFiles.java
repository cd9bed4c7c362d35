package holdepunkt.improvement.incidents.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.incidents.readings.Method;
import holdepunkt.improvement.incidents.readings.ResultReadings;
import holdepunkt.improvement.incidents.readings.TwoReadings;
import holdepunkt.improvement.incidents.readings.WordingReadings;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** Results that are read twice, in and out, a file each. */
@Component
class ReadingsFiles implements FileKind {

    private final ResultReadings readings;
    private final WordingReadings wording;

    ReadingsFiles(ResultReadings readings, WordingReadings wording) {
        this.readings = readings;
        this.wording = wording;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("system_perspective") || fields.contains("individual_perspective");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        wording.bring(viewer, read(file.text()));
    }

    static TwoReadings read(String text) {
        var problems = new Problems();
        var fields = YamlFields.of(problems, YamlFile.root(text), "source", "title", "critical_incident_method", "findings", "system_perspective", "individual_perspective", "reconciliation");
        var whole = new TwoReadings(fields.text("title"), fields.text("source"), fields.node("critical_incident_method").map(node -> method(problems, node)).orElse(null),
                Parts.passages(problems, fields, "findings"), Parts.passages(problems, fields, "individual_perspective"), Parts.passages(problems, fields, "system_perspective"),
                Parts.passages(problems, fields, "reconciliation"));
        problems.refuseAny();
        return whole;
    }

    private static Method method(Problems problems, Node node) {
        var fields = YamlFields.of(problems, node, "line", "text", "discussions", "participants", "material");
        return new Method(fields.text("text"), fields.number("line"), fields.number("discussions"), fields.texts("participants"), fields.text("material"));
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return readings.all(viewer).stream().map(one -> new Written("readings-" + one.id() + ".yaml", "application/yaml", write(one.readings()))).toList();
    }

    static String write(TwoReadings one) {
        return new Tree().said("source", one.source()).said("title", one.title()).put("critical_incident_method", one.method() == null ? null : tree(one.method()))
                .some("findings", one.findings(), Parts::written).each("system_perspective", one.system(), Parts::written).some("individual_perspective", one.individual(), Parts::written)
                .some("reconciliation", one.meeting(), Parts::written).yaml();
    }

    private static Tree tree(Method method) {
        return new Tree().put("line", method.line()).said("text", method.text()).put("discussions", method.discussions()).some("participants", method.participants())
                .said("material", method.material());
    }
}
