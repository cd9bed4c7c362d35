package holdepunkt.insight.charts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A group's wait as it is told.
 *
 * @param group its name among those it is told with
 * @param persons how many are in it
 * @param median in days
 * @param between what the median may lie between
 */
public record GroupWait(String group, int persons, double median, Interval between) {

    /** @param group the one it is held beside, which most are in */
    public record Beside(String group, WaitComparison comparison) {}

    /** Its wait beside that of the group most are in; nothing for that group itself. @param told those whose wait is told, and no others: what is hidden differs by nothing either */
    public static Optional<Beside> beside(List<GroupWait> told, String group) {
        return told.stream().filter(one -> one.group.equals(group)).findFirst()
                .flatMap(one -> told.stream().max(Comparator.comparingInt(GroupWait::persons)).filter(most -> !most.equals(one)).map(one::beside));
    }

    private Beside beside(GroupWait other) {
        return new Beside(other.group, new WaitComparison(median, between, other.median, other.between));
    }
}
