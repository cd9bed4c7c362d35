package holdepunkt.improvement.factors;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the next version of a map. Two who change different things at once both get through, one after the other; two who change the same text see each
 * other's words before anything is lost.
 */
@Component
class ChangingFactorMaps {

    private final FactorMaps maps;

    ChangingFactorMaps(FactorMaps maps) {
        this.maps = maps;
    }

    /** What somebody meant a text to read, and how it is found in a map. */
    record Wanted(String field, Function<FactorMap, String> reads, String words) {}

    long change(Viewer viewer, UUID map, Function<FactorMap, MapChange> wish) {
        Builders.mustBuild(viewer);
        maps.lock(map);
        return next(viewer, maps.now(viewer, map), wish);
    }

    /**
     * @param part what it is about, or null for the map itself
     * @throws Stale when somebody else changed the same since this viewer looked, and not to the same
     */
    long change(Viewer viewer, SeenMap seen, @Nullable UUID part, List<Wanted> wanted, Function<FactorMap, MapChange> wish) {
        Builders.mustBuild(viewer);
        maps.lock(seen.map());
        var now = maps.now(viewer, seen.map());
        if (part != null && now.map().wordsOf(part).isEmpty()) {
            throw new BrokenRule("factors.rule.taken_away", wanted.getFirst().field());
        }
        var looked = seen.version() == now.version() ? now.map() : maps.at(viewer, seen.map(), seen.version()).orElse(null);
        for (var one : wanted) {
            var stands = one.reads().apply(now.map());
            if (!stands.equals(looked == null ? "" : one.reads().apply(looked)) && !stands.equals(one.words())) {
                throw new Stale();
            }
        }
        return next(viewer, now, wish);
    }

    private long next(Viewer viewer, MapSheet now, Function<FactorMap, MapChange> wish) {
        var change = wish.apply(now.map());
        var made = change.work().apply(now.map());
        if (made.equals(now.map())) {
            return now.version();
        }
        maps.add(viewer, now.id(), now.version() + 1, made, change);
        return now.version() + 1;
    }
}
