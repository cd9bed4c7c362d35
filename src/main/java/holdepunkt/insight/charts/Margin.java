package holdepunkt.insight.charts;

/** How far off a share may be when some of a known number were asked. */
public final class Margin {

    private Margin() {}

    /**
     * Half of the 95 % interval: 1.96·√(p(1 − p)/n)·√((N − n)/(N − 1)), with the correction for a finite population. None when all answered.
     *
     * @param share    p, 0 to 1
     * @param answered n, at least 1
     * @param all      N, at least n
     */
    public static double of(double share, int answered, int all) {
        if (share < 0 || share > 1 || answered < 1 || all < answered) {
            throw new IllegalArgumentException(answered + " of " + all + " cannot say " + share);
        }
        double correction = all == answered ? 0 : Math.sqrt((double) (all - answered) / (all - 1));
        return Interval.Z * Math.sqrt(share * (1 - share) / answered) * correction;
    }
}
