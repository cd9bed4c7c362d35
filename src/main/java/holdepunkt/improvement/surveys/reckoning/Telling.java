package holdepunkt.improvement.surveys.reckoning;

import holdepunkt.insight.Suppression;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What may be told of one question: groups that are large enough, those that are not as one where they are enough together, and the sum of what is told.
 * A large group that all answered alike is told of nowhere: how many a large group was is told, so that a sum would tell what they said. A sum holds
 * nothing that is not told.
 *
 * @param groups those that are told of by themselves
 * @param small those that are too small, together; empty where they are too few even then
 * @param together how many groups are in {@code small}
 * @param hidden how many groups are in nothing that is told
 */
public record Telling(List<Answered> groups, Optional<Marks> small, int together, int hidden) {

    /** One group's marks. @param side one of two sides that are held against each other, or 0 */
    public record Answered(UUID group, int side, Marks marks) {}

    public static Telling of(List<Answered> all, Suppression suppression) {
        var answered = all.stream().filter(one -> one.marks().n() > 0).toList();
        var told = answered.stream().filter(one -> suppression.isEnough(one.marks().n()) && !one.marks().isUnanimous()).toList();
        var few = answered.stream().map(Answered::marks).filter(marks -> !suppression.isEnough(marks.n())).toList();
        var sum = sum(few);
        boolean enough = suppression.isEnough(sum.n()) && !sum.isUnanimous();
        int together = enough ? few.size() : 0;
        return new Telling(told, enough ? Optional.of(sum) : Optional.empty(), together, answered.size() - told.size() - together);
    }

    /** Everybody who is told of; empty when nobody is. */
    public Optional<Marks> all() {
        return some(sum(groups.stream().map(Answered::marks).toList()).and(small.orElse(Marks.NONE)));
    }

    public boolean isWhole() {
        return hidden == 0;
    }

    /** One of two sides, of the groups that are told of by themselves. */
    public Optional<Marks> side(int side) {
        return some(sum(groups.stream().filter(one -> one.side() == side).map(Answered::marks).toList()));
    }

    private static Optional<Marks> some(Marks marks) {
        return marks.n() == 0 ? Optional.empty() : Optional.of(marks);
    }

    private static Marks sum(List<Marks> marks) {
        return marks.stream().reduce(Marks.NONE, Marks::and);
    }
}
