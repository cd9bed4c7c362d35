package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.incidents.readings.Passage;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Parts of a file that several kinds have. */
final class Parts {

    private Parts() {}

    static List<Passage> passages(Problems problems, YamlFields fields, String field) {
        return fields.list(field).stream().map(node -> passage(problems, node)).toList();
    }

    static Passage passage(Problems problems, Node node) {
        var fields = YamlFields.of(problems, node, "text", "line");
        return new Passage(must(problems, fields, "text"), fields.number("line"));
    }

    static Tree written(Passage passage) {
        return new Tree().put("line", passage.line()).said("text", passage.text());
    }

    static String must(Problems problems, YamlFields fields, String field) {
        var text = fields.text(field);
        if (text == null || text.isBlank()) {
            problems.add(fields.where(field), field + " is missing");
        }
        return text == null ? "" : text;
    }

    static String orEmpty(YamlFields fields, String field) {
        var text = fields.text(field);
        return text == null ? "" : text;
    }
}
