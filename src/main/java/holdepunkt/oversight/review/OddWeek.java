package holdepunkt.oversight.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A week that a human should look through, and by which rules. @param found never empty */
public record OddWeek(UUID actor, List<Found> found) {

    /** @param persons those it is about */
    public record Found(OddRule rule, List<UUID> persons) {}

    /** @param staff persons who have the name of somebody who works there */
    static OddWeek of(StaffWeek week, Set<UUID> staff) {
        return new OddWeek(week.actor(), Arrays.stream(OddRule.values()).map(rule -> new Found(rule, rule.in(week, staff))).filter(one -> !one.persons().isEmpty()).toList());
    }

    public boolean isOdd() {
        return !found.isEmpty();
    }

    /** What comes first. */
    public int weight() {
        return found.stream().mapToInt(one -> one.rule().weight()).sum();
    }

    public List<UUID> persons() {
        return found.stream().flatMap(one -> one.persons().stream()).distinct().toList();
    }
}
