package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.surveys.coding.Belongs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a table of own words from YAML. */
final class CodedTableReading {

    private static final String[] FIELDS = {"caption", "source", "chapter", "last_changed", "columns", "rows", "reconstruction_note", "response_quality", "open_answer_balance",
        "diverging_views", "works_best", "works_poorly", "suggested_improvements", "respondent_groups", "acceptance_case"};
    private static final int LONGEST_CELL = 600;

    private final Problems problems = new Problems();
    private final Map<Integer, String> uncertain = new LinkedHashMap<>();

    private CodedTableReading() {}

    static CodedTable read(String text) {
        var reading = new CodedTableReading();
        var table = reading.table(YamlFile.root(text));
        reading.problems.refuseAny();
        return table;
    }

    private CodedTable table(Node root) {
        var fields = YamlFields.of(problems, root, FIELDS);
        var rows = fields.list("rows").stream().map(this::row).toList();
        var caption = said(fields, "caption", 300);
        var groups = fields.texts("respondent_groups");
        groups.stream().filter(name -> name.length() > 80).forEach(name -> problems.add(fields.where("respondent_groups"), "more than 80 signs: " + name));
        if (groups.isEmpty()) {
            problems.add(fields.where("respondent_groups"), "says nobody who was asked");
        }
        var quality = fields.list("response_quality").stream().map(this::remark).toList();
        return new CodedTable(new TakenIn(fields.text("source"), fields.text("chapter"), fields.text("last_changed"), caption, fields.texts("columns"), fields.text("reconstruction_note"),
                quality, fields.text("open_answer_balance"), fields.text("diverging_views"), remarks(root, "works_best"), remarks(root, "works_poorly"),
                remarks(root, "suggested_improvements"), fields.text("acceptance_case"), uncertain), groups, rows);
    }

    private CodedTable.Row row(Node node) {
        var fields = YamlFields.of(problems, node, "row", "fasilitatorer", "barrierer", "forbedringsomrader", "mal", "tiltak", "_uncertain");
        var number = fields.number("row");
        if (number == null || number < 1 || number > 1000) {
            problems.add(fields.where("row"), "row has no number from 1 to 1000");
            number = 1;
        }
        var doubt = fields.text("_uncertain");
        if (doubt != null) {
            uncertain.put(number, doubt);
        }
        var cells = new LinkedHashMap<Belongs, List<String>>();
        for (var column : Belongs.values()) {
            cells.put(column, fields.texts(column.field()));
            cells.get(column).stream().filter(words -> words.length() > LONGEST_CELL).forEach(words -> problems.add(fields.where(column.field()), "more than 600 signs"));
        }
        return new CodedTable.Row(number, cells);
    }

    private String said(YamlFields fields, String field, int longest) {
        var text = fields.text(field);
        if (text == null || text.isBlank() || text.length() > longest) {
            problems.add(fields.where(field), field + " has 1 to " + longest + " signs");
        }
        return text == null ? "" : text;
    }

    private @Nullable Remarks remarks(Node root, String field) {
        var node = root instanceof MappingNode mapping ? mapping.getValue().stream().filter(pair -> pair.getKeyNode() instanceof ScalarNode key && key.getValue().equals(field))
                .findFirst().orElse(null) : null;
        if (node == null) {
            return null;
        }
        var fields = YamlFields.of(problems, node.getValueNode(), "lead", "items");
        return new Remarks(fields.text("lead"), new ArrayList<>(fields.list("items").stream().map(this::remark).toList()));
    }

    private Remark remark(Node node) {
        var fields = YamlFields.of(problems, node, "text", "line");
        var text = fields.text("text");
        if (text == null || text.isBlank()) {
            problems.add(fields.where("text"), "text has an empty line");
        }
        return new Remark(text == null ? "" : text, fields.number("line"));
    }
}
