package holdepunkt.oversight.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * What makes a week odd, and how far up it comes. The page says each in words with these very numbers. They find what a human should look at; they
 * say nothing of anybody.
 */
public enum OddRule {

    /** A person has the name of somebody who works in the organisation. */
    COLLEAGUE(5, 1, 0, (week, staff) -> week.where(one -> one.wasOpened()).filter(staff::contains).toList()),
    /** Tried again after access had ended. */
    AFTER_END(5, 1, 3, (week, staff) -> week.where(one -> one.refusedAfterwards() >= 3).toList()),
    /** Was not let in to many. */
    REFUSED(4, 5, 0, (week, staff) -> week.where(one -> one.refused() > 0).toList()),
    /** Opened many and did nothing with most of them. */
    ONLY_SEEN(3, 18, 50, (week, staff) -> mostlySeen(week)),
    /** Opened the same person again and again without doing anything. */
    AGAIN(3, 1, 8, (week, staff) -> week.where(one -> one.onlySeen() && one.opened() >= 8 && one.days() >= 4).toList()),
    /** Opened at night by somebody who mostly works by day. */
    NIGHT(2, 4, 50, (week, staff) -> byNight(week)),
    /** Opened on nothing but one's own word. */
    OWN_WORD(2, 6, 0, (week, staff) -> week.where(one -> one.only(Set.of("nominator", "emergency"))).toList());

    private final int weight;
    private final int least;
    private final int second;
    private final BiFunction<StaffWeek, Set<UUID>, List<UUID>> finds;

    OddRule(int weight, int least, int second, BiFunction<StaffWeek, Set<UUID>, List<UUID>> finds) {
        this.weight = weight;
        this.least = least;
        this.second = second;
        this.finds = finds;
    }

    public int weight() {
        return weight;
    }

    /** So many persons at least. */
    public int least() {
        return least;
    }

    /** The other number of the rule, as a share of 100 or a number of times; 0 where there is none. */
    public int second() {
        return second;
    }

    /** Whom it is about; nobody where the week is not odd by this rule. */
    List<UUID> in(StaffWeek week, Set<UUID> staff) {
        var persons = finds.apply(week, staff);
        return persons.size() >= least ? persons : List.of();
    }

    private static List<UUID> mostlySeen(StaffWeek week) {
        var seen = week.where(WeekWithPerson::onlySeen).toList();
        return seen.size() * 100L >= 50L * week.where(WeekWithPerson::wasOpened).count() ? seen : List.of();
    }

    private static List<UUID> byNight(StaffWeek week) {
        int all = week.all().stream().mapToInt(WeekWithPerson::opened).sum();
        int night = week.all().stream().mapToInt(WeekWithPerson::atNight).sum();
        return night * 100 < 50 * all ? week.where(one -> one.atNight() > 0).toList() : List.of();
    }
}
