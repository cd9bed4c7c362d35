package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.surveys.coding.Belongs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of own words as YAML, in the shape of the file it came in. */
final class CodedTableWriting {

    private CodedTableWriting() {}

    static String write(CodedTable table) {
        var beside = table.beside();
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "source", beside.source());
        put(tree, "chapter", beside.chapter());
        put(tree, "last_changed", beside.lastChanged());
        tree.put("caption", beside.caption());
        some(tree, "columns", beside.columns());
        tree.put("rows", table.rows().stream().map(row -> row(row, beside)).toList());
        put(tree, "reconstruction_note", beside.reconstruction());
        some(tree, "response_quality", beside.quality().stream().map(CodedTableWriting::remark).toList());
        put(tree, "open_answer_balance", beside.balance());
        put(tree, "diverging_views", beside.diverging());
        put(tree, "works_best", remarks(beside.best()));
        put(tree, "works_poorly", remarks(beside.poorly()));
        put(tree, "suggested_improvements", remarks(beside.suggested()));
        tree.put("respondent_groups", new ArrayList<>(table.groups()));
        put(tree, "acceptance_case", beside.acceptance());
        return YamlFile.write(tree);
    }

    private static Map<String, Object> row(CodedTable.Row row, TakenIn beside) {
        var tree = new LinkedHashMap<String, Object>();
        for (var column : Belongs.values()) {
            tree.put(column.field(), new ArrayList<>(row.cells().getOrDefault(column, List.of())));
        }
        put(tree, "_uncertain", beside.uncertain().get(row.number()));
        tree.put("row", row.number());
        return tree;
    }

    private static @Nullable Map<String, Object> remarks(@Nullable Remarks remarks) {
        if (remarks == null) {
            return null;
        }
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "lead", remarks.lead());
        tree.put("items", new ArrayList<>(remarks.items().stream().map(CodedTableWriting::remark).toList()));
        return tree;
    }

    private static Map<String, Object> remark(Remark remark) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", remark.text());
        put(tree, "line", remark.line());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

    private static void some(Map<String, Object> tree, String key, List<?> values) {
        if (!values.isEmpty()) {
            tree.put(key, new ArrayList<>(values));
        }
    }
}
