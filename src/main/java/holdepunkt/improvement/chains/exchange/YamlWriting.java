package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.files.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chain as YAML, in the shape of the files it came in. */
final class YamlWriting {

    private final Refs refs;

    private YamlWriting(Refs refs) {
        this.refs = refs;
    }

    static String write(Chain chain) {
        return YamlFile.write(new YamlWriting(new Refs(chain)).tree(chain));
    }

    private Map<String, Object> tree(Chain chain) {
        var from = Origin.of(chain.transcript());
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "source", from.source());
        put(tree, "source_note", from.sourceNote());
        put(tree, "id", from.key());
        tree.put("title", chain.title());
        put(tree, "title_note", from.titleNote());
        put(tree, "title_line", from.line());
        tree.put("columns", each(chain.columns(), this::column));
        some(tree, "links", each(chain.links(), this::link));
        some(tree, "missing_columns", from.missing());
        some(tree, "transcription_notes", from.notes());
        return tree;
    }

    private Map<String, Object> column(Column column) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("key", column.key());
        tree.put("heading", column.heading());
        tree.put("canonical", column.kind().code());
        tree.put("cell_groups", each(column.groups(), this::group));
        return tree;
    }

    private Map<String, @Nullable Object> group(CellGroup group) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("group", group.name());
        tree.put("items", each(group.stones(), this::stone));
        return tree;
    }

    private Map<String, Object> stone(Stone stone) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "ref", refs.of(stone.id()));
        tree.put("text", stone.text());
        put(tree, "owner", stone.owner());
        put(tree, "line", stone.line());
        return tree;
    }

    private Map<String, Object> link(Link link) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("from", refs.from(link));
        tree.put("to", refs.to(link));
        some(tree, "assumptions", link.assumptions());
        some(tree, "risks", link.risks());
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

    /** A list of its own each time: one that is met twice is written as a reference, which nobody reads. */
    private static <T> List<Object> each(List<T> parts, Function<T, ?> written) {
        return parts.stream().map(written).collect(Collectors.toCollection(ArrayList::new));
    }
}
