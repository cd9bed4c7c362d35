package holdepunkt.improvement.factors.files;

import holdepunkt.improvement.factors.Passage;
import holdepunkt.improvement.factors.Said;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The texts in a file of a factor map: none is longer than a page shows, and one that is needed is there. */
final class Texts {

    private static final int LONGEST = 2000;

    private final Problems problems;

    Texts(Problems problems) {
        this.problems = problems;
    }

    String needed(YamlFields fields, String field) {
        var text = fields.text(field);
        if (text == null || text.isBlank()) {
            problems.add(fields.where(field), field + " is missing");
        } else if (text.length() > LONGEST) {
            problems.add(fields.where(field), field + " is longer than " + LONGEST);
        }
        return text == null ? "" : text;
    }

    Passage passage(YamlFields fields, String field, String lead, String items) {
        var inner = fields.thing(field, lead, items);
        var said = inner.list(items).stream().map(this::said).toList();
        var before = inner.text(lead);
        return before == null && said.isEmpty() ? Passage.NONE : new Passage(before, List.copyOf(said));
    }

    private Said said(Node node) {
        var fields = YamlFields.of(problems, node, "text", "line");
        return new Said(needed(fields, "text"), fields.number("line"));
    }
}
