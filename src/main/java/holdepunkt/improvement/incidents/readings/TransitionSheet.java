package holdepunkt.improvement.incidents.readings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a group has found out about vulnerable transitions.
 *
 * @param keys one for each transition, in their order
 * @param pattern how people fall out
 * @param proposals what has been proposed
 * @param routine a routine that may serve as an example
 */
public record TransitionSheet(@Nullable String source, @Nullable String lead, List<Passage> transitions, @Nullable String pattern, @Nullable String proposals, @Nullable Passage routine,
                              List<String> keys) {

    /** Passages by their key. */
    public Map<String, Passage> byKey() {
        var byKey = new LinkedHashMap<String, Passage>();
        for (int at = 0; at < keys.size(); at++) {
            byKey.put(keys.get(at), transitions.get(at));
        }
        return byKey;
    }
}
