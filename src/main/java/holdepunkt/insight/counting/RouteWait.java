package holdepunkt.insight.counting;

import holdepunkt.insight.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How long those waited who came by one way.
 *
 * @param route the kind of unit that asked, {@code self}, or {@code none} where it did not begin with a question
 * @param days the median; null where it cannot be shown, or where more than half still wait
 */
public record RouteWait(String route, Figure persons, @Nullable Double days) {}
