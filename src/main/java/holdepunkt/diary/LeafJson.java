package holdepunkt.diary;

import holdepunkt.core.PersonText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page as it is sealed: JSON with its keys in order ({@code after, at, before, did, face, felt, happened, marks, mood, text, thought, used, written_by}),
 * what is empty left out, and filled up under {@code ~} to the next 256 bytes, so that its length tells little. Phones write the same.
 */
public final class LeafJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int STEP = 256;
    private static final String FILLED = "~";
    private static final int MOST_MARKS = 12;

    private LeafJson() {}

    /** The bytes that came are no page. */
    public static final class NoLeaf extends RuntimeException {
        NoLeaf(@Nullable Throwable cause) {
            super("this is no page of a notebook", cause, false, false);
        }
    }

    public static PersonText write(Leaf leaf) {
        return PersonText.of(filled(content(leaf)));
    }

    /** By name, what is empty left out. */
    public static SortedMap<String, Object> content(Leaf leaf) {
        var content = new TreeMap<String, Object>();
        content.put("at", leaf.at().toString());
        put(content, "text", leaf.text());
        put(content, "happened", leaf.happened());
        put(content, "did", leaf.did());
        put(content, "thought", leaf.thought());
        put(content, "felt", leaf.felt());
        put(content, "before", leaf.before());
        put(content, "used", leaf.used() == null ? "" : leaf.used().code());
        put(content, "after", leaf.after());
        put(content, "mood", leaf.mood());
        put(content, "face", leaf.face() == null ? "" : leaf.face().code());
        put(content, "written_by", leaf.writtenBy());
        if (!leaf.marks().isEmpty()) {
            content.put("marks", leaf.marks());
        }
        return content;
    }

    private static String filled(SortedMap<String, Object> content) {
        content.put(FILLED, "");
        int bytes = MAPPER.writeValueAsString(content).getBytes(StandardCharsets.UTF_8).length;
        content.put(FILLED, " ".repeat((STEP - bytes % STEP) % STEP));
        return MAPPER.writeValueAsString(content);
    }

    private static void put(Map<String, Object> content, String key, String text) {
        if (!text.isBlank()) {
            content.put(key, text.strip());
        }
    }

    /** @throws NoLeaf if it is not what {@link #write} or a phone would have made */
    public static Leaf read(String json) {
        try {
            var content = MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
            return new Leaf(LocalDateTime.parse(text(content, "at")), text(content, "text"), text(content, "happened"), text(content, "did"), text(content, "thought"),
                    text(content, "felt"), text(content, "before"), Used.of(text(content, "used")).orElse(null), text(content, "after"), text(content, "mood"),
                    Face.of(text(content, "face")).orElse(null), marks(content.get("marks")), text(content, "written_by"));
        } catch (JacksonException | DateTimeException | NullPointerException unread) {
            throw new NoLeaf(unread);
        }
    }

    private static String text(Map<String, Object> content, String key) {
        return switch (content.get(key)) {
            case null -> "";
            case String text -> text;
            default -> throw new NoLeaf(null);
        };
    }

    private static List<String> marks(@Nullable Object given) {
        var marks = new ArrayList<String>();
        if (given instanceof List<?> many) {
            many.stream().map(String::valueOf).map(String::strip).filter(one -> !one.isEmpty()).distinct().limit(MOST_MARKS).forEach(marks::add);
        }
        return List.copyOf(marks);
    }
}
