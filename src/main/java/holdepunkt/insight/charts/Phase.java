package holdepunkt.insight.charts;

import java.util.Map;

/**
 * A part of a control chart with limits of its own.
 *
 * @param first   its first point that may be shown, counted from 0 in the series as it was given
 * @param last    its last
 * @param signs   the points that stand out, and why
 */
public record Phase(int first, int last, Limits limits, Map<Integer, SpecialCause> signs) {}
