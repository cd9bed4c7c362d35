package holdepunkt.improvement.factors.files;

import holdepunkt.improvement.factors.Priority;
import holdepunkt.improvement.factors.PriorityTable;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The few issues of a file and its table of them: as many columns as issues, and a cell for each in every row. */
record ReadingPriorities(Problems problems, Texts texts, Map<String, UUID> refs) {

    record Read(List<Priority> priorities, PriorityTable table) {}

    private record Row(String heading, List<String> cells) {}

    Read read(YamlFields top, YamlFields from) {
        var fields = top.thing("priority_table", "caption", "column_header", "columns", "rows");
        var items = from.list("items");
        var columns = cells(fields, "columns");
        var rows = fields.list("rows").stream().map(this::row).toList();
        if (columns.size() != items.size() || rows.stream().anyMatch(row -> row.cells().size() != items.size())) {
            problems.add(top.where("priority_table"), "has not a column and in every row a cell for each of the " + items.size() + " priorities");
            return new Read(List.of(), new PriorityTable(null, null, List.of()));
        }
        if (rows.size() != PriorityTable.ROWS) {
            problems.add(fields.where("rows"), "expected " + PriorityTable.ROWS + " rows");
        }
        var priorities = IntStream.range(0, items.size()).mapToObj(i -> priority(items.get(i), columns.get(i), rows.stream().map(row -> row.cells().get(i)).toList())).toList();
        return new Read(priorities, new PriorityTable(fields.text("caption"), fields.text("column_header"), rows.stream().map(Row::heading).toList()));
    }

    private Priority priority(Node node, String issue, List<String> cells) {
        var fields = YamlFields.of(problems, node, "text", "line", "findings");
        var made = fields.texts("findings").stream().map(ref -> finding(fields, ref)).filter(Objects::nonNull).toList();
        return new Priority(UUID.randomUUID(), texts.needed(fields, "text"), issue, fields.number("line"), made, cells);
    }

    private @Nullable UUID finding(YamlFields fields, String ref) {
        if (!refs.containsKey(ref)) {
            problems.add(fields.where("findings"), "no finding is called " + ref);
        }
        return refs.get(ref);
    }

    private Row row(Node node) {
        var fields = YamlFields.of(problems, node, "row", "cells");
        return new Row(texts.needed(fields, "row"), cells(fields, "cells"));
    }

    /** Cells may be empty, so they are no list of words. */
    private List<String> cells(YamlFields fields, String field) {
        return fields.list(field).stream().map(node -> {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            problems.add("line " + (node.getStartMark().getLine() + 1), field + " has something that is no text");
            return "";
        }).toList();
    }
}
