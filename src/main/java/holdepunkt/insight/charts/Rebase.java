package holdepunkt.insight.charts;

/**
 * New limits from this point on, since the work was changed on purpose there. Without a reason anybody could move the limits until nothing stands out.
 *
 * @param from counted from 0 in the series as it was given
 */
public record Rebase(int from, String because) {

    public Rebase {
        if (because.isBlank()) {
            throw new IllegalArgumentException("Limits are only drawn anew with a reason");
        }
    }
}
