package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the next version of a chain. Two who change different things at once both get through, one after the other; two who change the same thing see
 * each other's words before anything is lost.
 */
@Component
class Changing {

    private final Chains chains;

    Changing(Chains chains) {
        this.chains = chains;
    }

    /** What somebody meant to change, and to what. @param reads how it is found in a chain @param wants how it then reads */
    record Wanted(String field, Function<Chain, String> reads, Function<Chain, String> wants) {

        static Wanted text(String field, Function<Chain, String> reads, String wanted) {
            return new Wanted(field, reads, chain -> wanted);
        }
    }

    long change(Viewer viewer, UUID chain, Function<Chain, Change> wish) {
        Builders.mustBuild(viewer);
        chains.lock(chain);
        return next(viewer, chains.now(viewer, chain), wish);
    }

    /**
     * @param part the stone, group or link it is about, or null for the chain itself
     * @throws Stale when somebody else changed the same since this viewer looked, and not to the same
     */
    long change(Viewer viewer, Seen seen, @Nullable UUID part, Wanted wanted, Function<Chain, Change> wish) {
        Builders.mustBuild(viewer);
        chains.lock(seen.chain());
        var now = chains.now(viewer, seen.chain());
        if (part != null && now.content().wordsOf(part).isEmpty()) {
            throw new BrokenRule("chains.rule.taken_away", wanted.field());
        }
        var stands = wanted.reads().apply(now.content());
        var looked = seen.version() == now.version() ? stands : chains.at(viewer, seen.chain(), seen.version()).map(wanted.reads()).orElse("");
        var meant = wanted.wants().apply(now.content());
        if (!stands.equals(looked) && !stands.equals(meant)) {
            throw new Stale();
        }
        return next(viewer, now, wish);
    }

    private long next(Viewer viewer, Chains.Revision now, Function<Chain, Change> wish) {
        var change = wish.apply(now.content());
        var made = change.work().apply(now.content());
        if (made.equals(now.content())) {
            return now.version();
        }
        chains.add(viewer, new Chains.Revision(now.chain(), now.version() + 1, made), change);
        return now.version() + 1;
    }
}
