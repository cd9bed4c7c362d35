package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a chain from YAML. */
final class YamlReading {

    private final Draft draft = new Draft();

    private YamlReading() {}

    static Chain read(String text) {
        return new YamlReading().chain(YamlFile.root(text));
    }

    private Chain chain(Node root) {
        var fields = YamlFields.of(draft.problems, root, "source", "source_note", "id", "title", "title_note", "title_line", "columns", "links", "missing_columns", "transcription_notes");
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
        var fields = YamlFields.of(draft.problems, node, "key", "heading", "canonical", "cell_groups");
        draft.column(fields.where("canonical"), fields.text("key"), fields.text("canonical"), fields.text("heading"));
        fields.list("cell_groups").forEach(this::group);
    }

    private void group(Node node) {
        var fields = YamlFields.of(draft.problems, node, "group", "items");
        draft.group(fields.where("group"), fields.text("group"));
        for (var item : fields.list("items")) {
            var stone = YamlFields.of(draft.problems, item, "ref", "text", "owner", "line");
            draft.stone(stone.where("text"), stone.text("ref"), stone.text("text"), stone.text("owner"), stone.number("line"));
        }
    }

    private void link(Node node) {
        var fields = YamlFields.of(draft.problems, node, "from", "to", "assumptions", "risks");
        draft.link(fields.where("from"), fields.text("from"), fields.text("to"), fields.texts("assumptions"), fields.texts("risks"));
    }
}
