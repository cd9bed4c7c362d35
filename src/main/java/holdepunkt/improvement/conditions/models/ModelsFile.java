package holdepunkt.improvement.conditions.models;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.SheetFile;
import holdepunkt.improvement.sheets.SheetKind;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The library in and out. What the area does with a model stays here; models of its own go along. */
@Component
class ModelsFile implements SheetFile<Models> {

    @Override
    public SheetKind<Models> kind() {
        return Models.KIND;
    }

    @Override
    public String name() {
        return "collaboration-models.yaml";
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("norwegian_municipal_models") || fields.contains("research_models") || fields.contains("own_models");
    }

    @Override
    public void keep(Models before, Ids ids) {
        before.models().forEach(model -> ids.keep(model.id(), model.name()));
    }

    @Override
    public Models read(Reading reading, Node root) {
        var file = reading.fields(root, "source", "norwegian_municipal_models", "research_models", "third_model", "own_models");
        var models = new ArrayList<Model>();
        file.list("norwegian_municipal_models").forEach(node -> models.add(model(reading, node, Family.MUNICIPAL)));
        file.list("research_models").forEach(node -> models.add(model(reading, node, Family.RESEARCH)));
        file.node("third_model").ifPresent(node -> models.add(model(reading, node, Family.THIRD)));
        file.list("own_models").forEach(node -> models.add(model(reading, node, Family.OWN)));
        return new Models(reading.maybe(file, "source"), models);
    }

    private static Model model(Reading reading, Node node, Family family) {
        YamlFields fields = reading.fields(node, "name", "description", "kind", "for_whom", "asks", "line");
        var name = reading.said(fields, "name");
        return new Model(reading.id(name), family, name, reading.said(fields, "description"), reading.maybe(fields, "kind"), reading.maybe(fields, "for_whom"), reading.maybe(fields, "asks"), fields.number("line"));
    }

    @Override
    public Tree tree(Models models) {
        var tree = new Tree().put("source", models.source()).each("norwegian_municipal_models", models.of(Family.MUNICIPAL), ModelsFile::model)
                .each("research_models", models.of(Family.RESEARCH), ModelsFile::model);
        models.of(Family.THIRD).stream().findFirst().ifPresent(third -> tree.put("third_model", model(third)));
        return tree.some("own_models", models.of(Family.OWN), ModelsFile::model);
    }

    private static Tree model(Model model) {
        return new Tree().put("name", model.name()).put("description", model.description()).put("kind", model.kind()).put("for_whom", model.forWhom()).put("asks", model.asks())
                .put("line", model.line());
    }
}
