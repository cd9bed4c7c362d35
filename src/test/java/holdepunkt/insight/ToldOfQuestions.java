package holdepunkt.insight;

import holdepunkt.insight.AllThatIsPublished.Telling;
import holdepunkt.insight.MadeUp.Person;
import holdepunkt.insight.MadeUp.Question;
import holdepunkt.insight.MadeUp.Trait;
import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.insight.fairness.PublishedFairness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where somebody is told of because a meeting was asked for. */
final class ToldOfQuestions {

    private static final int HALF = 6;
    /** A question within ninety days of a meeting that was closed. */
    private static final int MONTHS_OF_A_RETURN = 3;

    private ToldOfQuestions() {}

    static void tell(Person person, Telling told) {
        asked(person, told);
        answered(person, told);
        halves(person, told);
        int closed = person.at(Trait.CLOSED);
        if (closed >= 0) {
            boolean again = person.questions.stream().anyMatch(one -> one.month > closed && one.month <= closed + MONTHS_OF_A_RETURN);
            told.month(PublishedPlace.RETURNS, closed, one(closed, person.route(), again, 0, null));
        }
    }

    /** Of several in a month the first counts; a sentence is ticked for her when it was for one of them. */
    private static void asked(Person person, Telling told) {
        months(person, one -> one.month).forEach((month, there) -> {
            var first = there.getFirst();
            told.month(PublishedPlace.QUESTIONS, month, one(month, first.routeName(), true, 0, null));
            ToldOfMeetings.waited(told, PublishedPlace.WAIT_ANSWER, PublishedPlace.ANSWER_ROUTES, month, one(month, first.routeName(), first.answer < Question.NEVER_ANSWERED, first.answerDays, null));
            ToldOfMeetings.waited(told, PublishedPlace.WAIT_MEETING, PublishedPlace.MEETING_ROUTES, month, one(month, first.routeName(), first.met, first.days, null));
            told.add(PublishedPlace.DRIFT, month, there.stream().anyMatch(one -> one.ticked));
        });
    }

    /** Whoever was asked about twice is one, and it is good when all that was not taken back was. Of what was late the other measure tells, of the same persons. */
    private static void answered(Person person, Telling told) {
        months(person, Question::due).forEach((month, there) -> {
            if (month < MadeUp.MONTHS) {
                var stood = there.stream().filter(one -> one.answer != Question.TAKEN_BACK).toList();
                Boolean inTime = stood.isEmpty() ? null : stood.stream().allMatch(one -> one.answer == Question.IN_TIME);
                var why = inTime == null ? "taken_back" : null;
                told.month(PublishedPlace.ANSWERS, month, one(month, "", inTime, 0, why));
                told.month(PublishedPlace.OVERDUE, month, one(month, "", inTime == null ? null : !inTime, 0, why));
                told.add(PublishedPlace.HOLE, month, inTime != null && !inTime);
            }
        });
    }

    private static TreeMap<Integer, List<Question>> months(Person person, Function<Question, Integer> of) {
        var months = new TreeMap<Integer, List<Question>>();
        person.questions.forEach(one -> months.computeIfAbsent(of.apply(one), month -> new ArrayList<>(2)).add(one));
        return months;
    }

    /** The first question of a half-year counts. */
    private static void halves(Person person, Telling told) {
        for (int half = 0; half < MadeUp.MONTHS / HALF; half++) {
            int at = half;
            person.questions.stream().filter(one -> one.month / HALF == at).min(Comparator.comparingInt(one -> one.month))
                    .ifPresent(one -> told.add(PublishedPlace.FAIRNESS, at, new PublishedFairness.One(one.routeName(), person.age(), one.isYes(), one.days, one.met,
                            person.is(Trait.BEFORE) || person.questions.stream().anyMatch(other -> other.month < at * HALF),
                            person.coordinator().equals("active") && (isHeld(person.at(Trait.HELD)) || isHeld(person.at(Trait.AGAIN))))));
        }
    }

    private static boolean isHeld(int month) {
        return month >= 0 && month < MadeUp.MONTHS;
    }

    private static CountedMonths.One one(int month, String route, @Nullable Boolean good, int days, @Nullable String why) {
        return new CountedMonths.One(MadeUp.day(month), route, good, days, why, 0);
    }
}
