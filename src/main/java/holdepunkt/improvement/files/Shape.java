package holdepunkt.improvement.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What a part of a file may hold, for files that are kept as they came. What does not fit is a problem with its line. */
@FunctionalInterface
public interface Shape {

    /** @return a text, a number, a list, or fields in the order of the file; null where nothing stands */
    @Nullable Object read(Problems problems, Node node);

    static Shape text() {
        return (problems, node) -> {
            if (node instanceof ScalarNode scalar) {
                return scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue();
            }
            problems.add(line(node), "is no text");
            return null;
        };
    }

    /** A text of at most so many signs. */
    static Shape text(int most) {
        return (problems, node) -> {
            var value = text().read(problems, node);
            if (value != null && value.toString().length() > most) {
                problems.add(line(node), "is longer than " + most + " signs");
            }
            return value;
        };
    }

    /** A text that looks like this. @param what it should be, in English */
    static Shape text(String pattern, String what) {
        return (problems, node) -> {
            var value = text().read(problems, node);
            if (value != null && !value.toString().matches(pattern)) {
                problems.add(line(node), "is no " + what);
            }
            return value;
        };
    }

    static Shape number() {
        return (problems, node) -> {
            if (node instanceof ScalarNode scalar && scalar.getValue().matches("\\d{1,7}")) {
                return Integer.valueOf(scalar.getValue());
            }
            problems.add(line(node), "is no number");
            return null;
        };
    }

    static Shape each(Shape one) {
        return (problems, node) -> {
            var list = new ArrayList<@Nullable Object>();
            if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(part -> list.add(one.read(problems, part)));
            } else {
                problems.add(line(node), "is no list");
            }
            return list;
        };
    }

    /** Fields of these names and no others. */
    static Shape fields(Map<String, Shape> known) {
        return (problems, node) -> {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            if (!(node instanceof MappingNode mapping)) {
                problems.add(line(node), "expected fields such as " + known.keySet().iterator().next());
                return fields;
            }
            mapping.getValue().forEach(pair -> {
                var name = pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
                if (!known.containsKey(name)) {
                    problems.add(line(pair.getKeyNode()), "no such field: " + name);
                } else if (fields.put(name, known.get(name).read(problems, pair.getValueNode())) != null) {
                    problems.add(line(pair.getKeyNode()), name + " is said twice");
                }
            });
            return fields;
        };
    }

    private static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }
}
