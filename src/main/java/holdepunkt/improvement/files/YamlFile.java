package holdepunkt.improvement.files;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** YAML in and out. Only the tree is read, with its lines: nothing in a file becomes an object by itself. */
public final class YamlFile {

    /** Characters; what hangs on a wall is a hundredth of it. */
    private static final int LARGEST = 500_000;

    private YamlFile() {}

    /** @throws Unreadable where it is no YAML, is empty, or goes on without end */
    public static Node root(String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(20);
        limits.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            if (root == null) {
                throw new Unreadable(List.of(Problem.line(1, "the file is empty")));
            }
            return root;
        } catch (MarkedYAMLException wrong) {
            int line = wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new Unreadable(List.of(Problem.line(line, "is no YAML: " + wrong.getProblem())));
        } catch (YAMLException wrong) {
            throw new Unreadable(List.of(Problem.line(1, "is no YAML that is read here: " + wrong.getMessage())));
        }
    }

    /** What the fields at the top are called; none where the file is no mapping. */
    public static Set<String> fields(Node root) {
        var fields = new LinkedHashSet<String>();
        if (root instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> fields.add(pair.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?"));
        }
        return fields;
    }

    public static String write(Map<String, ?> tree) {
        var look = new DumperOptions();
        look.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        look.setWidth(Integer.MAX_VALUE);
        look.setSplitLines(false);
        // Else a text with one strange sign in it goes out as base64.
        look.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        return new Yaml(look).dump(tree);
    }
}
