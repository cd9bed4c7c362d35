package holdepunkt.audit.chain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as it is hashed. Version 1 of the canonical form: fourteen fields in this order, with a tab between; {@code \N} where there is
 * nothing; backslash, tab, line feed and carriage return written as {@code \\ \t \n \r}; UTF-8.
 *
 * @param micros when, in microseconds since 1970-01-01T00:00Z
 * @param persons in the order they were written, with commas between
 */
public record LoggedAct(UUID area, long id, long micros, UUID actor, @Nullable UUID unit, @Nullable String system, @Nullable UUID session, UUID request,
                        String door, String dataClass, String action, List<UUID> persons, @Nullable String ground, boolean allowed) {

    private static final String NOTHING = "\\N";

    public String canonical() {
        return Stream.of(area, id, micros, actor, or(unit), or(system), or(session), request, escaped(door), escaped(dataClass), escaped(action),
                joined(persons), or(ground), allowed ? "t" : "f").map(Object::toString).collect(Collectors.joining("\t"));
    }

    private static String or(@Nullable Object value) {
        return value == null ? NOTHING : escaped(value.toString());
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
