package holdepunkt.insight;

import holdepunkt.improvement.chains.evidence.QuotedMonths;
import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.insight.counting.PublishedAudit;
import holdepunkt.insight.fairness.PublishedFairness;
import holdepunkt.insight.release.PublishedSteps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Every table that is published, in the places it is published by: a month, a half-year, or all of something that grows. What is so of the persons of one
 * place decides everything published there, and nothing published elsewhere.
 */
enum PublishedPlace {

    QUESTIONS(month("questions", 1)), ANSWERS(month("answers_in_time", 1)), OVERDUE(month("answers_overdue", 1)),
    WAIT_ANSWER(month("wait_answer", 1)), WAIT_MEETING(month("wait_meeting", 1)), WAIT_LETTER(month("wait_letter", 1)), WAIT_SERVICE(month("wait_service", 1)),
    HELD(month("meetings_held", 1)), FOLLOWED(month("followed_up", 1)), UNMET(month("unmet", 1)), UNUSED(month("unused_hours", 1)), RETURNS(month("returns", 1)),
    WRITTEN(month("letters_in_time", 1)), GIVEN(month("letters_in_time", 2)), NOBODY_TOOK(month("nobody_took", 1)), KEPT_PERSON(month("kept_person", 1)),
    KEPT_SERVICE(month("kept_service", 1)), PROMISES_OVERDUE(month("promises_overdue", 1)),
    /** From which month there is anything: before it nothing is published, not even that there was nobody. */
    FIRST(of((period, months, suppression) -> Map.of("first:" + period, String.valueOf(months.stream().map(LocalDate.class::cast).min(LocalDate::compareTo))), PublishedPlace::hidesNothing)),
    /** A month of an old definition that is quoted in a chain, and the same month by the new one, which the chain shows beside it. */
    QUOTED(of((period, letters, suppression) -> {
        var then = CountedMonths.point("letters_in_time", 1, MadeUp.day(period), all(letters, one -> ((ToldOfMeetings.Letter) one).written()), suppression);
        var now = CountedMonths.point("letters_in_time", 2, MadeUp.day(period), all(letters, one -> ((ToldOfMeetings.Letter) one).given()), suppression);
        return Map.of("quoted:" + period, QuotedMonths.share(then, now, suppression));
    }, PublishedPlace::hidesNothing)),
    DRIFT(named("drift", (period, ticked, suppression) -> ticked.isEmpty() ? Map.of()
            : Map.of("drift:" + period, PublishedFairness.drift(ticked.size(), (int) ticked.stream().filter(Boolean.TRUE::equals).count(), suppression)), PublishedPlace::hidesNothing)),
    AUDIT(named("audit", (half, persons, suppression) -> PublishedAudit.of(half, all(persons, PublishedAudit.One.class::cast), suppression), (half, one) -> PublishedAudit.keys(half, (PublishedAudit.One) one))),
    FAIRNESS(named("fairness", (half, persons, suppression) -> marked(half, PublishedFairness.of(all(persons, PublishedFairness.One.class::cast), suppression)),
            (half, one) -> PublishedFairness.keys((PublishedFairness.One) one).stream().map(key -> half + ":" + key).toList())),
    ANSWER_ROUTES(routes("wait_answer")), MEETING_ROUTES(routes("wait_meeting")), LETTER_ROUTES(routes("wait_letter")), SERVICE_ROUTES(routes("wait_service")),
    TRIAL(named("trial", (none, persons, suppression) -> PublishedSteps.of("trial", TrialLooks.of(all(persons, TrialLooks.One.class::cast)), suppression), (none, one) -> TrialLooks.keys((TrialLooks.One) one))),
    MIRROR(named("mirror", (none, persons, suppression) -> TrialLooks.mirrors(all(persons, TrialLooks.View.class::cast), suppression), (none, one) -> TrialLooks.keys((TrialLooks.View) one))),
    /** Nowhere: how many were late in each month, for the one who has to find it. */
    HOLE(of((period, late, suppression) -> Map.of("hole:" + period, String.valueOf(late.stream().filter(Boolean.TRUE::equals).count())), PublishedPlace::hidesNothing));

    /** @param persons what is so of each of them */
    interface Publishing {

        Map<String, String> of(int period, List<Object> persons, Suppression suppression);
    }

    private record Way(String name, Publishing published, BiFunction<Integer, Object, List<String>> keys) {}

    /** More than any of them has, and than there are places that are months. */
    static final int PERIODS = 2 * MadeUp.MONTHS;

    private final Way way;

    PublishedPlace(Way way) {
        this.way = way;
    }

    Map<String, String> published(int period, List<Object> persons, Suppression suppression) {
        return way.published.of(period, persons, suppression);
    }

    /** What it is published as; empty for what is published in no name of its own. */
    String published() {
        return way.name;
    }

    /** Whether its places are months. */
    boolean isByMonth() {
        return compareTo(FIRST) < 0;
    }

    /** Which numbers that may be hidden she is one of. */
    List<String> keys(int period, Object person) {
        return way.keys.apply(period, person);
    }

    private static Way month(String key, int version) {
        return named("measure:" + key + ":" + version, (period, persons, suppression) -> CountedMonths.month(key, version, MadeUp.day(period), all(persons, CountedMonths.One.class::cast), suppression),
                (period, one) -> CountedMonths.keys(key, version, (CountedMonths.One) one));
    }

    private static Way routes(String key) {
        return named("measure:" + key + ":1:routes", (half, waits, suppression) -> marked(half, CountedMonths.routes(key, all(waits, CountedMonths.One.class::cast), suppression)),
                PublishedPlace::hidesNothing);
    }

    /** Something that is not published by a name of its own. */
    private static Way of(Publishing published, BiFunction<Integer, Object, List<String>> keys) {
        return named("", published, keys);
    }

    private static Way named(String name, Publishing published, BiFunction<Integer, Object, List<String>> keys) {
        return new Way(name, published, keys);
    }

    /** Every number that is hidden here is hidden in another place too, and is looked for there. */
    private static List<String> hidesNothing(int period, Object person) {
        return List.of();
    }

    private static <T> List<T> all(List<Object> persons, Function<Object, T> as) {
        return persons.stream().map(as).toList();
    }

    private static Map<String, String> marked(int half, Map<String, String> figures) {
        var marked = new LinkedHashMap<String, String>();
        figures.forEach((key, figure) -> marked.put(half + ":" + key, figure));
        return marked;
    }
}
