package holdepunkt.shape;

import com.sun.source.tree.LiteralTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which keys the code and the templates ask for. A key may be put together of a beginning that ends, or an end that begins, with a full stop. */
final class UsedKeys {

    private static final Pattern IN_DATABASE = Pattern.compile("create (?:or replace )?(?:table|view|function|procedure) (\\w+\\.\\w+)");

    private final Set<String> literals = new HashSet<>();

    private UsedKeys() {}

    static UsedKeys of(List<Sources.Source> sources, List<Template> templates) {
        var used = new UsedKeys();
        for (var source : sources) {
            source.each(LiteralTree.class, (literal, path) -> {
                if (literal.getValue() instanceof String text) {
                    used.literals.add(text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text);
                }
            });
        }
        templates.forEach(template -> used.literals.addAll(template.literals()));
        return used;
    }

    List<String> unused(Set<String> keys) {
        return keys.stream().filter(key -> !literals.contains(key) && beginnings(key).stream().noneMatch(literals::contains) && !isEnded(key)).toList();
    }

    /** What looks like a key of one of the modules and is none. */
    List<String> unknown(Set<String> modules, Set<String> keys) {
        var key = Pattern.compile("(?:" + String.join("|", modules) + ")(?:\\.(?!(?:js|css|svg|pdf)$)\\w+)+");
        var tables = inDatabase();
        var unknown = new ArrayList<String>();
        for (var literal : literals) {
            boolean partOfKey = keys.stream().anyMatch(known -> known.startsWith(literal + "."));
            boolean ofDatabase = tables.stream().anyMatch(table -> literal.equals(table) || literal.startsWith(table + "."));
            if (key.matcher(literal).matches() && !keys.contains(literal) && !partOfKey && !ofDatabase) {
                unknown.add(literal);
            }
        }
        return unknown;
    }

    private static Set<String> inDatabase() {
        var names = new HashSet<String>();
        Sources.files("src/main/resources/db/migration", ".sql")
                .forEach(file -> IN_DATABASE.matcher(Sources.text(file)).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    private static List<String> beginnings(String key) {
        var beginnings = new ArrayList<String>();
        for (int stop = key.indexOf('.', key.indexOf('.') + 1); stop >= 0; stop = key.indexOf('.', stop + 1)) {
            beginnings.add(key.substring(0, stop + 1));
        }
        return beginnings;
    }

    private boolean isEnded(String key) {
        return literals.stream().filter(end -> end.startsWith(".") && end.length() > 2 && key.endsWith(end)).map(end -> key.substring(0, key.length() - end.length()))
                .anyMatch(start -> literals.contains(start) || beginnings(start).stream().anyMatch(literals::contains));
    }
}
