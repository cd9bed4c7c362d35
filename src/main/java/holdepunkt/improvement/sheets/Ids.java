package holdepunkt.improvement.sheets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which id goes with which words. A file that comes a second time meets what it says under the same ids, and so the ratings that rest on them. */
public final class Ids {

    private final Map<String, Deque<UUID>> known = new HashMap<>();

    public void keep(UUID id, String text) {
        known.computeIfAbsent(text, one -> new ArrayDeque<>()).add(id);
    }

    /** The first that said the same and is not taken; otherwise a new one. */
    public UUID of(String text) {
        var same = known.get(text);
        return same == null || same.isEmpty() ? UUID.randomUUID() : same.removeFirst();
    }
}
