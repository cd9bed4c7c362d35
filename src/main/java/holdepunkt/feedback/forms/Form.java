package holdepunkt.feedback.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One version of a form. It never changes; a new wording is a new version.
 *
 * @param url names the form whatever its version
 * @param carried what is said of it that changes nothing here, given back as it came
 */
public record Form(String url, String version, @Nullable String name, Words title, String status, @Nullable String language, List<Item> items,
                   Map<String, JsonNode> carried) {

    /** More items, or deeper, is not a form for people. */
    public static final int MOST_ITEMS = 200;
    public static final int MOST_OPTIONS = 50;
    public static final int DEEPEST = 5;
    public static final int LONGEST_TEXT = 2_000;

    /** Every item, each before those within it. */
    public List<Item> every() {
        return items.stream().flatMap(Form::within).toList();
    }

    private static Stream<Item> within(Item item) {
        return Stream.concat(Stream.of(item), item.items().stream().flatMap(Form::within));
    }

    public List<Item> questions() {
        return every().stream().filter(item -> item.type().isQuestion()).toList();
    }

    /** @throws IllegalArgumentException when it has none of this link */
    public Item item(String link) {
        return every().stream().filter(item -> item.link().equals(link)).findFirst().orElseThrow(() -> new IllegalArgumentException("No such item"));
    }

    /** The name of each item's field on a page, by link: made by us, whatever the form calls it. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        every().forEach(item -> fields.put(item.link(), "q" + (fields.size() + 1)));
        return fields;
    }
}
