package holdepunkt.insight.charts;

/** Where a share may lie when few were asked (Wilson 1927): never below 0 or above 1, also when all or nobody said yes. */
public final class Wilson {

    private Wilson() {}

    /** @throws IllegalArgumentException unless 0 ≤ yes ≤ of and of ≥ 1 */
    public static Interval of(int yes, int of) {
        if (yes < 0 || yes > of || of < 1) {
            throw new IllegalArgumentException(yes + " of " + of + " is no share");
        }
        double share = (double) yes / of;
        double z2 = Interval.Z * Interval.Z;
        double middle = (share + z2 / (2 * of)) / (1 + z2 / of);
        double half = Interval.Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
