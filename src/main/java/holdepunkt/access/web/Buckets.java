package holdepunkt.access.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many a minute for each one that is counted. Remembers a limited number of them, and forgets all when there are more: a flood must not fill the memory. */
final class Buckets<K> {

    private static final int MOST_KNOWN = 50_000;

    private final Map<K, Bucket> buckets = new ConcurrentHashMap<>();

    /** @return false when this one has had its share of the minute */
    boolean take(K who, int perMinute) {
        return of(who, perMinute).tryConsume(1);
    }

    boolean isEmpty(K who, int perMinute) {
        return of(who, perMinute).getAvailableTokens() == 0;
    }

    private Bucket of(K who, int perMinute) {
        if (buckets.size() > MOST_KNOWN) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(who, one -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
    }
}
