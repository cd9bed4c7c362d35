package holdepunkt.improvement.chains.evidence;

import holdepunkt.insight.Suppression;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Point;
import org.jspecify.annotations.Nullable;

/** Two counts of the same month, one kept and one of today: side by side they must not tell of the few who make the difference. */
final class Differing {

    private Differing() {}

    static boolean isByTooFew(Quoted then, Point now, Kind kind, Suppression limit) {
        if (then.hidden() || now.value() == null) {
            return false;
        }
        return few(difference(then.of(), now.of()), limit) || few(persons(then.value(), then.of(), kind) - persons(now.value(), now.of(), kind), limit);
    }

    private static boolean few(long difference, Suppression limit) {
        return difference != 0 && !limit.isEnough((int) Math.abs(difference));
    }

    private static long difference(@Nullable Integer then, @Nullable Integer now) {
        return then == null || now == null ? 0 : then - now;
    }

    /** Persons counted; a median of days is no number of persons. */
    private static long persons(@Nullable Double value, @Nullable Integer of, Kind kind) {
        if (value == null || kind == Kind.DAYS) {
            return 0;
        }
        return kind == Kind.SHARE ? Math.round(value * (of == null ? 0 : of) / 100) : Math.round(value);
    }
}
