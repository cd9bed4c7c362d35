package holdepunkt.insight.fairness;

/**
 * Somebody a meeting was asked for. Not suppressed: stays in this package.
 *
 * @param route the kind of unit it came from, or {@code self}
 * @param age   a band of years, or {@code unknown}
 * @param yes   whether the last answer was yes
 * @param days  from the question to the meeting, or to the last day that was looked at
 * @param met   whether the meeting was held by then
 * @param again whether somebody, or she herself, had asked for one before
 * @param coordinator whether she had said yes to a coordinator by then, and still had one
 */
record Asked(String route, String age, boolean yes, int days, boolean met, boolean again, boolean coordinator) {}
