package holdepunkt.insight;

import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.insight.counting.PublishedAudit;
import holdepunkt.insight.fairness.PublishedFairness;
import holdepunkt.insight.release.PublishedSteps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every table a town publishes through a year and three looks at its trial, as the program makes them; and the same with nothing hidden. A trial in full, its
 * two readings and the rare event by event are for those who need to know and are published to nobody. A measure quoted in a chain is one of these points.
 */
final class AllThatIsPublished {

    private static final LocalDate UNTIL = MadeUp.JANUARY.plusMonths(MadeUp.MONTHS);
    private static final int TRIAL_LOOKS = 3;
    private static final int HALF = 6;

    private final List<MadeUp.Person> persons;
    private final Suppression suppression;

    AllThatIsPublished(List<MadeUp.Person> persons, Suppression suppression) {
        this.persons = persons;
        this.suppression = suppression;
    }

    /** Page by page, so that two towns can be told apart by the first that differs. */
    List<Supplier<Map<String, String>>> pages() {
        return List.of(() -> CountedMonths.published("questions", asked(one -> true), UNTIL, suppression),
                () -> CountedMonths.published("meetings_held", held(), UNTIL, suppression), () -> PublishedSteps.of("trial", trial(), suppression), () -> PublishedSteps.of("mirror", mirror(), suppression),
                () -> CountedMonths.published("answers_overdue", late(), UNTIL, suppression), () -> PublishedAudit.of(0, audited(0), suppression), () -> PublishedAudit.of(1, audited(1), suppression),
                () -> fairness(0), () -> fairness(1), () -> routes(0), () -> routes(1),
                () -> CountedMonths.published("answers_in_time", asked(one -> one.inTime), UNTIL, suppression),
                () -> CountedMonths.published("wait_meeting", asked(one -> one.met), UNTIL, suppression),
                () -> PublishedFairness.drift(inMonth(one -> true), inMonth(one -> one.ticked), suppression));
    }

    Map<String, String> published() {
        var all = new LinkedHashMap<String, String>();
        pages().forEach(page -> all.putAll(page.get()));
        return all;
    }

    private Map<String, String> fairness(int half) {
        return marked(half, PublishedFairness.of(firstOf(half), suppression));
    }

    private Map<String, String> routes(int half) {
        return marked(half, CountedMonths.routes("wait_meeting", asked(one -> one.met).stream()
                .filter(one -> (one.month().getMonthValue() - 1) / HALF == half).toList(), suppression));
    }

    private static <T> Map<String, T> marked(int half, Map<String, T> figures) {
        var marked = new LinkedHashMap<String, T>();
        figures.forEach((key, figure) -> marked.put(half + ":" + key, figure));
        return marked;
    }

    Map<String, Integer> truth() {
        var all = new LinkedHashMap<String, Integer>();
        List.of("questions", "answers_in_time", "answers_overdue", "audit", "wait_meeting", "meetings_held", "0", "1", "trial", "mirror").forEach(page -> all.putAll(truth(page)));
        return all;
    }

    /** One number with nothing hidden. */
    int number(String key) {
        return truth(key.substring(0, key.indexOf(':'))).getOrDefault(key, 0);
    }

    private Map<String, Integer> truth(String page) {
        return switch (page) {
            case "questions" -> CountedMonths.truth(page, asked(one -> true));
            case "answers_in_time" -> CountedMonths.truth(page, asked(one -> one.inTime));
            case "answers_overdue" -> CountedMonths.truth(page, late());
            case "audit" -> {
                var both = new LinkedHashMap<>(PublishedAudit.truth(0, audited(0)));
                both.putAll(PublishedAudit.truth(1, audited(1)));
                yield both;
            }
            case "wait_meeting" -> CountedMonths.truth(page, asked(one -> one.met));
            case "meetings_held" -> CountedMonths.truth(page, held());
            case "trial" -> PublishedSteps.truth(page, trial());
            case "mirror" -> PublishedSteps.truth(page, mirror());
            default -> marked(Integer.parseInt(page), PublishedFairness.truth(firstOf(Integer.parseInt(page))));
        };
    }

    /** Whoever was asked about twice in a month is one, and it is good when all of it was. */
    private List<CountedMonths.One> asked(Predicate<MadeUp.Question> good) {
        var all = new ArrayList<CountedMonths.One>();
        persons.forEach(person -> {
            if (person.questions.size() == 1) {
                var one = person.questions.getFirst();
                all.add(new CountedMonths.One(one.day(), one.routeName(), good.test(one), one.days));
                return;
            }
            var months = new TreeMap<Integer, CountedMonths.One>();
            person.questions.forEach(one -> months.merge(one.month, new CountedMonths.One(one.day(), one.routeName(), good.test(one), one.days),
                    (a, b) -> new CountedMonths.One(a.month(), a.route(), a.good() && b.good(), a.days())));
            all.addAll(months.values());
        });
        return all;
    }

    /** The same persons as those who were to have answers: it is so of them whose answers were not all in time. */
    private List<CountedMonths.One> late() {
        return asked(one -> one.inTime).stream().map(one -> new CountedMonths.One(one.month(), one.route(), !one.good(), one.days())).toList();
    }

    /** Those who had a meeting in this half-year. */
    private List<PublishedAudit.One> audited(int half) {
        return persons.stream().filter(person -> person.heldIn / HALF == half || person.again / HALF == half && person.again >= 0)
                .map(person -> new PublishedAudit.One(person.coordinatorName(), person.followed, person.heldIn / HALF == half && person.gp || person.again >= 0 && person.again / HALF == half && person.gpAgain)).toList();
    }

    /** Those whose meeting was held, and those who had another. */
    private List<CountedMonths.One> held() {
        return persons.stream().flatMap(person -> Stream.of(person.heldIn, person.again).filter(month -> month >= 0 && month < MadeUp.MONTHS).distinct())
                .map(month -> new CountedMonths.One(MadeUp.JANUARY.plusMonths(month), "self", true, 0)).toList();
    }

    private List<PublishedFairness.One> firstOf(int half) {
        return persons.stream().flatMap(person -> person.questions.stream().filter(one -> one.month / HALF == half).min(Comparator.comparingInt(one -> one.month)).stream()
                .map(one -> new PublishedFairness.One(one.routeName(), person.ageName(), one.yes, one.days, one.met))).toList();
    }

    private Map<LocalDate, Integer> inMonth(Predicate<MadeUp.Question> counts) {
        var months = new TreeMap<LocalDate, Integer>();
        persons.forEach(person -> person.questions.stream().filter(counts).map(MadeUp.Question::day).distinct().forEach(month -> months.merge(month, 1, Integer::sum)));
        return months;
    }

    private List<Map<String, List<Integer>>> trial() {
        return looks(Map.of("gp", person -> person.gp ? 0 : 1, "network", person -> person.network ? 0 : 1));
    }

    private List<Map<String, List<Integer>>> mirror() {
        return looks(Map.of("views", person -> person.hers ? 1 : 0));
    }

    private List<Map<String, List<Integer>>> looks(Map<String, ToIntFunction<MadeUp.Person>> splits) {
        var looks = new ArrayList<Map<String, List<Integer>>>();
        for (int look = 0; look < TRIAL_LOOKS; look++) {
            int at = look;
            var counted = new TreeMap<String, List<Integer>>();
            splits.forEach((name, part) -> {
                var there = persons.stream().filter(person -> person.heldIn / MadeUp.MONTHS_OF_A_LOOK <= at).collect(Collectors.groupingBy(part::applyAsInt, Collectors.counting()));
                counted.put(name, List.of(there.getOrDefault(0, 0L).intValue(), there.getOrDefault(1, 0L).intValue()));
            });
            looks.add(counted);
        }
        return looks;
    }
}
