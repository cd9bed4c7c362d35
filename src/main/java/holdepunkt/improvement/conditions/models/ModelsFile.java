package holdepunkt.improvement.conditions.models;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.Tree;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The library in and out. What the area does with a model stays here; models of its own go along. */
@Component
class ModelsFile implements FileKind {

    private final Sheets sheets;
    private final WritingSheets writing;

    ModelsFile(Sheets sheets, WritingSheets writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("norwegian_municipal_models") || fields.contains("research_models") || fields.contains("own_models");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var read = read(file.text(), sheets.now(viewer, Models.KIND).content());
        writing.write(viewer, Models.KIND, "imported", file.name(), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var now = sheets.now(viewer, Models.KIND);
        return now.blank() ? List.of() : List.of(new Written("collaboration-models.yaml", "application/yaml", write(now.content())));
    }

    static Models read(String text, Models before) {
        var problems = new Problems();
        var ids = new Ids();
        before.models().forEach(model -> ids.keep(model.id(), model.name()));
        var reading = new Reading(problems, ids);
        var file = reading.fields(YamlFile.root(text), "source", "norwegian_municipal_models", "research_models", "third_model", "own_models");
        var models = new ArrayList<Model>();
        file.list("norwegian_municipal_models").forEach(node -> models.add(model(reading, node, Family.MUNICIPAL)));
        file.list("research_models").forEach(node -> models.add(model(reading, node, Family.RESEARCH)));
        file.node("third_model").ifPresent(node -> models.add(model(reading, node, Family.THIRD)));
        file.list("own_models").forEach(node -> models.add(model(reading, node, Family.OWN)));
        var source = reading.maybe(file, "source");
        problems.refuseAny();
        return new Models(source, models);
    }

    private static Model model(Reading reading, Node node, Family family) {
        YamlFields fields = reading.fields(node, "name", "description", "kind", "for_whom", "asks", "line");
        var name = reading.said(fields, "name");
        return new Model(reading.id(name), family, name, reading.said(fields, "description"), reading.maybe(fields, "kind"), reading.maybe(fields, "for_whom"), reading.maybe(fields, "asks"), fields.number("line"));
    }

    static String write(Models models) {
        var tree = new Tree().put("source", models.source()).each("norwegian_municipal_models", models.of(Family.MUNICIPAL), ModelsFile::model)
                .each("research_models", models.of(Family.RESEARCH), ModelsFile::model);
        models.of(Family.THIRD).stream().findFirst().ifPresent(third -> tree.put("third_model", model(third)));
        return YamlFile.write(tree.some("own_models", models.of(Family.OWN), ModelsFile::model).fields());
    }

    private static Map<String, Object> model(Model model) {
        return new Tree().put("name", model.name()).put("description", model.description()).put("kind", model.kind()).put("for_whom", model.forWhom()).put("asks", model.asks())
                .put("line", model.line()).fields();
    }
}
