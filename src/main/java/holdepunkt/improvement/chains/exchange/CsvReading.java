package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a chain from a table, row by row. */
final class CsvReading {

    private final Draft draft = new Draft();
    private final Map<List<String>, OpenLink> links = new LinkedHashMap<>();

    private CsvReading() {}

    private record OpenLink(String where, List<String> assumptions, List<String> risks) {}

    static Chain read(String text) {
        var rows = Csv.read(text);
        if (rows.isEmpty() || !rows.getFirst().cells().equals(CsvWriting.HEADINGS)) {
            throw new Unreadable(List.of(Problem.line(1, "the first line is: " + String.join(",", CsvWriting.HEADINGS))));
        }
        var reading = new CsvReading();
        rows.stream().skip(1).forEach(reading::row);
        reading.links.forEach((ends, link) -> reading.draft.link(link.where(), ends.getFirst(), ends.getLast(), link.assumptions(), link.risks()));
        return reading.draft.done();
    }

    private void row(Csv.Row row) {
        var where = "line " + row.line();
        if (row.cells().size() != CsvWriting.HEADINGS.size()) {
            draft.problem(where, row.cells().size() + " cells, expected " + CsvWriting.HEADINGS.size());
            return;
        }
        var text = cell(row, "text");
        switch (row.cells().getFirst()) {
            case "source" -> draft.origin.source = text;
            case "source_note" -> draft.origin.sourceNote = text;
            case "id" -> draft.origin.key = text;
            case "title" -> title(row, where, text);
            case "title_note" -> draft.origin.titleNote = text;
            case "missing_column" -> draft.origin.missing.add(said(where, text));
            case "transcription_note" -> draft.origin.notes.add(said(where, text));
            case "column" -> draft.column(where, cell(row, "key"), cell(row, "canonical"), text);
            case "group" -> draft.group(where, text);
            case "stone" -> draft.stone(where, cell(row, "ref"), text, cell(row, "owner"), number(row, where));
            case "link" -> open(row, where);
            case "assumption" -> open(row, where).assumptions().add(said(where, text));
            case "risk" -> open(row, where).risks().add(said(where, text));
            default -> draft.problem(where, "no such kind of row: " + row.cells().getFirst());
        }
    }

    private void title(Csv.Row row, String where, @Nullable String text) {
        draft.title(where, text);
        draft.origin.line = number(row, where);
    }

    private OpenLink open(Csv.Row row, String where) {
        return links.computeIfAbsent(List.of(String.valueOf(cell(row, "from")), String.valueOf(cell(row, "to"))), ends -> new OpenLink(where, new ArrayList<>(), new ArrayList<>()));
    }

    private String said(String where, @Nullable String text) {
        if (text == null) {
            draft.problem(where, "text is missing");
        }
        return text == null ? "" : text;
    }

    private @Nullable Integer number(Csv.Row row, String where) {
        var text = cell(row, "line");
        if (text != null && !text.matches("\\d{1,7}")) {
            draft.problem(where, "line is no number: " + text);
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable String cell(Csv.Row row, String heading) {
        var text = row.cells().get(CsvWriting.HEADINGS.indexOf(heading));
        return text.isEmpty() ? null : text;
    }
}
