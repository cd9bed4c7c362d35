package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as RFC 4180 has them. A cell that a spreadsheet would take for a formula begins with an apostrophe, which is taken off again when it is read.
 */
final class Csv {

    private static final String FORMULA = "(?s)'*[=+\\-@\t\r].*";

    private Csv() {}

    /** A row and the line of the file it begins on. */
    record Row(int line, List<String> cells) {}

    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = text.matches(FORMULA) ? "'" + text : text;
        return safe.isEmpty() || safe.matches("[^,\"\r\n\uFEFF]+") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** @throws Unreadable when a quotation mark is never closed or stands where none can */
    static List<Row> read(String text) {
        var rows = new ArrayList<Row>();
        var cells = new ArrayList<String>();
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        int line = 1;
        int begins = 1;
        while (at < text.length()) {
            int end = text.charAt(at) == '"' ? closing(text, at, line) + 1 : plain(text, at);
            var raw = text.substring(at, end);
            cells.add(meant(raw));
            line += (int) raw.chars().filter(sign -> sign == '\n').count();
            if (end < text.length() && text.charAt(end) == ',') {
                at = end + 1;
                if (at == text.length()) {
                    cells.add("");
                }
                continue;
            }
            at = newline(text, end, line);
            rows.add(new Row(begins, List.copyOf(cells)));
            cells.clear();
            begins = ++line;
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(begins, List.copyOf(cells)));
        }
        return rows;
    }

    private static int plain(String text, int at) {
        int end = at;
        while (end < text.length() && ",\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int closing(String text, int at, int line) {
        for (int end = at + 1; end < text.length(); end++) {
            if (text.charAt(end) == '"') {
                if (end + 1 == text.length() || text.charAt(end + 1) != '"') {
                    return end;
                }
                end++;
            }
        }
        throw new Unreadable(List.of(Problem.line(line, "a quotation mark is never closed")));
    }

    private static int newline(String text, int at, int line) {
        if (at == text.length()) {
            return at;
        }
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        if (text.charAt(at) == '\n') {
            return at + 1;
        }
        throw new Unreadable(List.of(Problem.line(line, "something stands after a quotation mark")));
    }

    private static String meant(String raw) {
        var text = raw.startsWith("\"") ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
        return text.startsWith("'") && text.substring(1).matches(FORMULA) ? text.substring(1) : text;
    }
}
