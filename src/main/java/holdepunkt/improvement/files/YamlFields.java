package holdepunkt.improvement.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The fields of one thing in a YAML file. A field nobody knows, a field said twice and a value of another shape are problems with their line. */
public final class YamlFields {

    private final Problems problems;
    private final Node node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private YamlFields(Problems problems, Node node) {
        this.problems = problems;
        this.node = node;
    }

    public static YamlFields of(Problems problems, Node node, String... known) {
        var fields = new YamlFields(problems, node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> fields.take(pair.getKeyNode(), pair.getValueNode(), Set.of(known)));
        } else {
            problems.add(line(node), "expected fields such as " + known[0]);
        }
        return fields;
    }

    private void take(Node key, Node value, Set<String> known) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!known.contains(name)) {
            problems.add(line(key), "no such field: " + name);
        } else if (fields.put(name, value) != null) {
            problems.add(line(key), name + " is said twice");
        }
    }

    private static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }

    public String where(String field) {
        return line(fields.getOrDefault(field, node));
    }

    public @Nullable String text(String field) {
        var value = fields.get(field);
        return value == null ? null : text(value, field);
    }

    private @Nullable String text(Node value, String field) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue();
        }
        problems.add(line(value), field + " is no text");
        return null;
    }

    public @Nullable Integer number(String field) {
        var text = text(field);
        if (text != null && !text.matches("\\d{1,7}")) {
            problems.add(where(field), field + " is no number: " + text);
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    /** A field with fields of its own; one without any where it is not there. */
    public YamlFields thing(String field, String... known) {
        var value = fields.get(field);
        return value == null ? new YamlFields(problems, node) : of(problems, value, known);
    }

    /** What stands there, whatever it is; empty where nothing does. */
    public Optional<Node> node(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.getTag().equals(Tag.NULL));
    }

    public List<Node> list(String field) {
        var value = fields.get(field);
        if (value == null || value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(line(value), field + " is no list");
        return List.of();
    }

    public List<String> texts(String field) {
        return list(field).stream().map(one -> said(one, field)).filter(text -> !text.isBlank()).toList();
    }

    private String said(Node value, String field) {
        var text = text(value, field);
        if (text == null || text.isBlank()) {
            problems.add(line(value), field + " has an empty line");
        }
        return text == null ? "" : text;
    }
}
