package holdepunkt.insight.charts;

/**
 * Why a point of a control chart stands out, in the order in which one of several is named (rules 1, 3, 4 and 2 of the English health service's
 * «Making data count»). That it stands out does not say what made it so.
 */
public enum SpecialCause {
    /** Rule 1: outside the limits. */
    OUTSIDE,
    /** Rule 3, of which there are several: here seven points, six steps, that all rise or all fall. */
    SEVEN_ONE_WAY,
    /** Rule 4: one of two of three points in the outer third, all three on the same side of the mean. */
    TWO_OF_THREE_FAR_OUT,
    /** Rule 2: one of seven in a row on one side of the mean. */
    SEVEN_ON_ONE_SIDE
}
