package holdepunkt.improvement.sheets;

import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what files with sheets have in common: wordings that must say something, and that keep their ids. */
public final class Reading {

    private static final int LONGEST = 4000;
    private static final int MOST = 2000;

    private final Problems problems;
    private final Ids ids;
    private int read;

    public Reading(Problems problems, Ids ids) {
        this.problems = problems;
        this.ids = ids;
    }

    public YamlFields fields(Node node, String... known) {
        if (++read == MOST) {
            problems.add("line " + (node.getStartMark().getLine() + 1), "more than " + MOST + " things");
            problems.refuseAny();
        }
        return YamlFields.of(problems, node, known);
    }

    public void wrong(YamlFields fields, String field, String what) {
        problems.add(fields.where(field), what);
    }

    /** Ends the reading here where the rest cannot be understood. @throws holdepunkt.improvement.files.Unreadable with what was wrong this far */
    public void refuseAny() {
        problems.refuseAny();
    }

    public String said(YamlFields fields, String field) {
        var text = maybe(fields, field);
        if (text == null || text.isBlank()) {
            problems.add(fields.where(field), field + " is missing");
        }
        return text == null ? "" : text;
    }

    public @Nullable String maybe(YamlFields fields, String field) {
        var text = fields.text(field);
        return text == null ? null : checked(fields, field, text);
    }

    private String checked(YamlFields fields, String field, String text) {
        if (text.length() > LONGEST) {
            problems.add(fields.where(field), field + " is longer than " + LONGEST + " characters");
        }
        if (text.indexOf(0) >= 0) {
            problems.add(fields.where(field), field + " has a sign that is no letter");
        }
        return text;
    }

    public UUID id(String text) {
        return ids.of(text);
    }

    /** A list of plain wordings. */
    public List<Words> plain(YamlFields fields, String field) {
        return fields.texts(field).stream().map(text -> checked(fields, field, text)).map(text -> new Words(ids.of(text), text, null)).toList();
    }

    /** A list of plain names. */
    public List<String> names(YamlFields fields, String field) {
        return fields.texts(field).stream().map(text -> checked(fields, field, text)).toList();
    }

    /** A list of things with {@code text} and {@code line}. */
    public List<Words> numbered(YamlFields fields, String field) {
        return fields.list(field).stream().map(node -> {
            var one = fields(node, "text", "line");
            var text = said(one, "text");
            return new Words(ids.of(text), text, one.number("line"));
        }).toList();
    }
}
