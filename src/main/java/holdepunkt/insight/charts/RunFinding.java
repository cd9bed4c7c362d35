package holdepunkt.insight.charts;

/** What a run chart may say: first why it may say nothing, then what it says. */
public enum RunFinding {
    /** No point may be shown. */
    HIDDEN,
    /** Fewer than {@link RunChart#FEWEST} points. */
    TOO_FEW,
    /** More than a quarter of the points may not be shown; since it is the small ones, the rules would read a picture that leans. */
    MANY_HIDDEN,
    /** Fewer than {@link RunChart#FEWEST} points beside the median. */
    ALIKE,
    /** Neither rule is broken. */
    CHANCE,
    /** The longest run is longer than chance would let it be. */
    LONG_RUN,
    /** The line crosses the median more seldom than chance would let it. */
    FEW_CROSSINGS;

    /** True where something other than chance is likely. */
    public boolean isSign() {
        return this == LONG_RUN || this == FEW_CROSSINGS;
    }
}
