package holdepunkt.access.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;

/**
 * So many a minute for each one that is counted. Remembers a limited number of them, and forgets first the one not heard from for longest: a flood must not
 * fill the memory, and whoever has been silent for a minute has all of their share again, remembered or not.
 */
final class Buckets<K> {

    private final Map<K, Bucket> buckets = Collections.synchronizedMap(new Latest<>());

    /** @return false when this one has had its share of the minute */
    boolean take(K who, int perMinute) {
        return of(who, perMinute).tryConsume(1);
    }

    boolean isEmpty(K who, int perMinute) {
        return of(who, perMinute).getAvailableTokens() == 0;
    }

    /** How many are remembered. */
    int size() {
        return buckets.size();
    }

    private Bucket of(K who, int perMinute) {
        return buckets.computeIfAbsent(who, one -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build());
    }
}
