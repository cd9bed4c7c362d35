package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a chain from YAML. Only the tree is read, with its lines: nothing in a file becomes an object by itself. */
final class YamlReading {

    /** Characters; a chain on a wall is a hundredth of it. */
    private static final int LARGEST = 500_000;

    private final Draft draft = new Draft();

    private YamlReading() {}

    static Chain read(String text) {
        return new YamlReading().chain(root(text));
    }

    private static Node root(String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
            if (root == null) {
                throw new Unreadable(List.of(Problem.line(1, "the file is empty")));
            }
            return root;
        } catch (MarkedYAMLException wrong) {
            int line = wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new Unreadable(List.of(Problem.line(line, "is no YAML: " + wrong.getProblem())));
        } catch (YAMLException wrong) {
            throw new Unreadable(List.of(Problem.line(1, "is no YAML that is read here: " + wrong.getMessage())));
        }
    }

    private Chain chain(Node root) {
        var fields = YamlFields.of(draft, root, "source", "source_note", "id", "title", "title_note", "title_line", "columns", "links", "missing_columns", "transcription_notes");
        draft.origin.source = fields.text("source");
        draft.origin.sourceNote = fields.text("source_note");
        draft.origin.key = fields.text("id");
        draft.title(fields.where("title"), fields.text("title"));
        draft.origin.titleNote = fields.text("title_note");
        draft.origin.line = fields.number("title_line");
        fields.list("columns").forEach(this::column);
        fields.list("links").forEach(this::link);
        draft.origin.missing.addAll(fields.texts("missing_columns"));
        draft.origin.notes.addAll(fields.texts("transcription_notes"));
        return draft.done();
    }

    private void column(Node node) {
        var fields = YamlFields.of(draft, node, "key", "heading", "canonical", "cell_groups");
        draft.column(fields.where("canonical"), fields.text("key"), fields.text("canonical"), fields.text("heading"));
        fields.list("cell_groups").forEach(this::group);
    }

    private void group(Node node) {
        var fields = YamlFields.of(draft, node, "group", "items");
        draft.group(fields.where("group"), fields.text("group"));
        for (var item : fields.list("items")) {
            var stone = YamlFields.of(draft, item, "ref", "text", "owner", "line");
            draft.stone(stone.where("text"), stone.text("ref"), stone.text("text"), stone.text("owner"), stone.number("line"));
        }
    }

    private void link(Node node) {
        var fields = YamlFields.of(draft, node, "from", "to", "assumptions", "risks");
        draft.link(fields.where("from"), fields.text("from"), fields.text("to"), fields.texts("assumptions"), fields.texts("risks"));
    }
}
