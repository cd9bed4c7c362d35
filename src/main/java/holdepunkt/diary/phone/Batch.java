package holdepunkt.diary.phone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a phone sends in one go, and what is said back, as JSON. Read as from a stranger: one thing that is none makes all of it none. */
public final class Batch {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[a-z0-9:-]{1,60}");
    private static final int MOST = 50;

    private Batch() {}

    /** @return empty when this is no batch */
    public static Optional<List<Thing>> read(byte[] sent) {
        try {
            var given = JSON.readTree(sent).path("things");
            if (!given.isArray() || given.size() > MOST) {
                return Optional.empty();
            }
            var things = new ArrayList<Thing>();
            for (var one : given) {
                things.add(thing(one));
            }
            return Optional.of(things);
        } catch (JacksonException | IllegalArgumentException bent) {
            return Optional.empty();
        }
    }

    public static byte[] write(List<Answer> answers) {
        return JSON.writeValueAsBytes(Map.of("answers", answers.stream().map(one -> Map.of("id", one.id(), "answer", one.word(), "reason", one.reason())).toList()));
    }

    static String word(Thing.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Thing thing(JsonNode one) {
        var id = text(one, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id");
        }
        return new Thing(id, Thing.Kind.valueOf(text(one, "kind").toUpperCase(Locale.ROOT)), uuid(text(one, "entry")), uuid(text(one, "version")),
                follows(one), from(one), one.path("key").isInt() ? one.path("key").intValue() : 0, Base64.getDecoder().decode(text(one, "sealed")));
    }

    private static @Nullable UUID follows(JsonNode one) {
        return one.path("follows").isString() ? uuid(text(one, "follows")) : null;
    }

    private static List<UUID> from(JsonNode one) {
        var from = text(one, "from");
        return from.isEmpty() ? List.of() : Arrays.stream(from.split(",", MOST)).map(Batch::uuid).toList();
    }

    private static String text(JsonNode one, String name) {
        return one.path(name).isString() ? one.path(name).stringValue() : "";
    }

    /** Java reads shorter ones too, and would say them back in another way. */
    private static UUID uuid(String written) {
        if (written.length() != 36) {
            throw new IllegalArgumentException("no id");
        }
        return UUID.fromString(written);
    }
}
