package holdepunkt.improvement.surveys.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Everything a small survey can have come to, each with all that its page tells: how many each group was, and the marks. Whoever knows the rules and reads the
 * page thinks of all that look the same. In them a group that is not told of must have answered differently, and not always alike with the same mark.
 */
class NoHiddenGroupFollowsFromASurveyTests {

    private static final Suppression FIVE = new Suppression(5);
    private static final List<UUID> IDS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    /** @param silent how many of a group answered something, but not this question */
    private record Group(Marks marks, int silent) {

        int answered() {
            return marks.n() + silent;
        }
    }

    /** What all surveys that look the same have in common of one group. */
    private static final class Known {

        private final Marks first;
        private final int alike;
        private boolean differs;
        private boolean open;

        Known(Marks marks) {
            first = marks;
            alike = mark(marks);
        }

        void see(Marks marks) {
            differs |= !marks.equals(first);
            open |= mark(marks) < 0 || mark(marks) != alike;
        }

        boolean isHidden() {
            return differs && open;
        }

        private static int mark(Marks marks) {
            return marks.isUnanimous() ? marks.counts().indexOf(marks.n()) : -1;
        }
    }

    @Test
    void nobodyWhoReadsThePageKnowsWhatAHiddenGroupAnswered() {
        var reader = new Reader();
        pairs(groups(3, 7, 99), groups(3, 7, 99), reader);
        int cases = reader.seen;
        int wrong = reader.wrong();
        for (int invited : List.of(1, 2, 4)) {
            var told = new Reader();
            pairs(groups(2, 9, 99), groups(2, 4, invited), told);
            cases += told.seen;
            wrong += told.wrong();
        }
        var three = new Reader();
        var few = groups(2, 5, 99);
        few.forEach(one -> pairs(few, few, pair -> three.accept(List.of(one, pair.getFirst(), pair.getLast()))));
        Guards.report("survey-telling", cases + three.seen, wrong + three.wrong(), 130_000, 0);
    }

    @Test
    void aLargeGroupThatAllAnsweredAlikeIsInNoSum() {
        var told = Telling.of(List.of(answered(Marks.of(0, 0, 0, 0, 8), 0), answered(Marks.of(0, 1, 0, 0, 0), 1)), FIVE);
        assertThat(told.all()).isEmpty();
        assertThat(told.hidden()).isEqualTo(2);
        var others = Telling.of(List.of(answered(Marks.of(0, 0, 0, 0, 7), 0), answered(Marks.of(1, 1, 1, 1, 1), 1), answered(Marks.of(2, 1, 0, 0, 0), 2)), FIVE);
        assertThat(others.all()).contains(Marks.of(1, 1, 1, 1, 1));
        assertThat(others.isWhole()).isFalse();
    }

    @Test
    void smallGroupsAreToldTogetherWhereTheyAreEnough() {
        var told = Telling.of(List.of(answered(Marks.of(2, 0, 0, 0, 1), 0), answered(Marks.of(0, 1, 0, 1, 0), 1), answered(Marks.of(3, 1, 0, 0, 2), 2)), FIVE);
        assertThat(told.small()).contains(Marks.of(2, 1, 0, 1, 1));
        assertThat(told.together()).isEqualTo(2);
        assertThat(told.isWhole()).isTrue();
        assertThat(told.all().map(Marks::n)).hasValue(11);
        assertThat(Telling.of(List.of(answered(Marks.of(4, 0, 0, 0, 0), 0)), FIVE).all()).isEmpty();
    }

    private static final class Reader implements Consumer<List<Group>> {

        private final HashMap<List<Object>, Known[]> known = new HashMap<>();
        private int seen;

        @Override
        public void accept(List<Group> survey) {
            seen++;
            var told = Telling.of(IntStream.range(0, survey.size()).mapToObj(place -> answered(survey.get(place).marks(), place)).toList(), FIVE);
            var groups = known.computeIfAbsent(page(survey, told), page -> new Known[survey.size()]);
            for (int place = 0; place < survey.size(); place++) {
                var marks = survey.get(place).marks();
                int which = place;
                if (marks.n() > 0 && told.groups().stream().noneMatch(one -> one.group().equals(IDS.get(which)))) {
                    groups[place] = groups[place] == null ? new Known(marks) : groups[place];
                    groups[place].see(marks);
                }
            }
        }

        int wrong() {
            return (int) known.values().stream().flatMap(Arrays::stream).filter(one -> one != null && !one.isHidden()).count();
        }
    }

    private static List<Object> page(List<Group> survey, Telling told) {
        var page = new ArrayList<Object>(List.of(told));
        survey.forEach(group -> page.add(new ResponseRate(group.answered(), 100, 5).light() == Light.FEW ? ":" : group.answered()));
        return page;
    }

    private static void pairs(List<Group> some, List<Group> others, Consumer<List<Group>> each) {
        some.forEach(one -> others.forEach(other -> each.accept(List.of(one, other))));
    }

    /** Each way a group of at most so many can have used some of the marks. */
    private static List<Group> groups(int marks, int most, int invited) {
        var groups = new ArrayList<Group>();
        for (int one = 0; one <= most; one++) {
            for (int other = 0; one + other <= most; other++) {
                for (int third = 0; one + other + third <= most && third <= (marks == 3 ? most : 0); third++) {
                    for (int silent = 0; silent < 2 && one + other + third + silent <= invited; silent++) {
                        groups.add(new Group(Marks.of(one, 0, third, 0, other), silent));
                    }
                }
            }
        }
        return groups;
    }

    private static Telling.Answered answered(Marks marks, int place) {
        return new Telling.Answered(IDS.get(place), 0, marks);
    }
}
