package holdepunkt.intake.web;

import holdepunkt.core.BrokenRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as they come from a form. */
final class Ids {

    private Ids() {}

    static @Nullable UUID read(@Nullable String given, String field) {
        try {
            return given == null || given.isBlank() ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("core.error.unreadable", field);
        }
    }

    static Set<UUID> all(@Nullable List<String> given, String field) {
        var ids = new LinkedHashSet<UUID>();
        (given == null ? List.<String>of() : given).forEach(one -> {
            var id = read(one, field);
            if (id != null) {
                ids.add(id);
            }
        });
        return ids;
    }
}
