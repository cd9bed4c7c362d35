package holdepunkt.access.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, a limited number of them; not for several threads as it is. */
final class Latest<K, V> extends LinkedHashMap<K, V> {

    static final int MOST = 50_000;

    Latest() {
        super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
