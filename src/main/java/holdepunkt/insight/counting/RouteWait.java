package holdepunkt.insight.counting;

import holdepunkt.insight.Figure;
import holdepunkt.insight.charts.GroupWait;
import holdepunkt.insight.charts.Interval;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long those waited who came by one way.
 *
 * @param route the kind of unit that asked, {@code self}, or {@code none} where it did not begin with a question
 * @param days the median; null where it cannot be shown, or where more than half still wait
 * @param mean of the days, where the longest waits count as {@link Routes#longest} only; null where it cannot be said, or was published before this was
 * @param between what the median may lie between; null where there is none, and where it was published before this was
 */
public record RouteWait(String route, Figure persons, @Nullable Double days, @Nullable Double mean, @Nullable Interval between) {

    /** Its wait beside that of the way most came by; nothing for that way itself, and where the wait of one of them is not told. */
    public Optional<GroupWait.Beside> beside(List<RouteWait> ways) {
        return GroupWait.beside(ways.stream().map(RouteWait::told).flatMap(Optional::stream).toList(), route);
    }

    private Optional<GroupWait> told() {
        var many = persons.persons();
        return many == null || days == null || between == null ? Optional.empty() : Optional.of(new GroupWait(route, many, days, between));
    }
}
