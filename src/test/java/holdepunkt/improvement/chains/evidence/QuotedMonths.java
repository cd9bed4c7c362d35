package holdepunkt.improvement.chains.evidence;

import holdepunkt.insight.Suppression;
import holdepunkt.insight.counting.Kind;
import holdepunkt.insight.counting.Point;

/** What a chain shows of a month that was quoted and is counted otherwise today, from persons that were made up. */
public final class QuotedMonths {

    private QuotedMonths() {}

    /** A share: as it was quoted, and as it is today where that does not tell of the few who make the difference. */
    public static String share(Point then, Point now, Suppression suppression) {
        var quoted = new Quoted("letters_in_time", 1, then.month(), then.value(), then.of());
        var today = Differing.isByTooFew(quoted, now, Kind.SHARE, suppression) ? new Point(now.month(), null, null) : now;
        return quoted.value() + " " + quoted.of() + " | " + today.value() + " " + today.of();
    }
}
