package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.surveys.coding.Belongs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of own words as YAML, in the shape of the file it came in. */
final class CodedTableWriting {

    private CodedTableWriting() {}

    static String write(CodedTable table) {
        var beside = table.beside();
        return new Tree().put("source", beside.source()).put("chapter", beside.chapter()).put("last_changed", beside.lastChanged()).put("caption", beside.caption())
                .some("columns", beside.columns()).each("rows", table.rows(), row -> row(row, beside)).put("reconstruction_note", beside.reconstruction())
                .some("response_quality", beside.quality(), CodedTableWriting::remark).put("open_answer_balance", beside.balance()).put("diverging_views", beside.diverging())
                .put("works_best", remarks(beside.best())).put("works_poorly", remarks(beside.poorly())).put("suggested_improvements", remarks(beside.suggested()))
                .each("respondent_groups", table.groups()).put("acceptance_case", beside.acceptance()).yaml();
    }

    private static Tree row(CodedTable.Row row, TakenIn beside) {
        var tree = new Tree();
        for (var column : Belongs.values()) {
            tree.each(column.field(), row.cells().getOrDefault(column, List.of()));
        }
        return tree.put("_uncertain", beside.uncertain().get(row.number())).put("row", row.number());
    }

    private static @Nullable Tree remarks(@Nullable Remarks remarks) {
        return remarks == null ? null : new Tree().put("lead", remarks.lead()).each("items", remarks.items(), CodedTableWriting::remark);
    }

    private static Tree remark(Remark remark) {
        return new Tree().put("text", remark.text()).put("line", remark.line());
    }
}
