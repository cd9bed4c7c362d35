package holdepunkt.insight.charts;

/** Whether a process that goes on as before will reach its target. */
public enum Assurance {
    /** The target lies beyond the limits on the good side: every point reaches it. */
    REACHES,
    /** The target lies between the limits: some do, by chance. */
    NOW_AND_THEN,
    /** The target lies beyond the limits on the other side: none does until something is changed. */
    MISSES
}
