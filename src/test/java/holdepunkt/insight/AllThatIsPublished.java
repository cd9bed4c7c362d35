package holdepunkt.insight;

import holdepunkt.insight.MadeUp.Trait;
import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.insight.counting.PublishedAudit;
import holdepunkt.insight.fairness.PublishedFairness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where somebody is told of in what a town publishes through a year: its months, its half-years, three looks at its trial and the mirror, and a measure that
 * was quoted in a chain before it was counted anew. A trial in full, the persons of its two readings that are divided nowhere else, and the rare event by
 * event are for those who need to know and are published to nobody.
 */
final class AllThatIsPublished {

    private static final int HALF = 6;

    /**
     * Somebody in one place.
     *
     * @param what is so of her there
     * @param print of what and where: added up, the same for the same persons in any order
     */
    record Told(PublishedPlace place, int period, Object what, int number, long print) {

        Told(PublishedPlace place, int period, Object what) {
            int number = place.ordinal() * PublishedPlace.PERIODS + period;
            this(place, period, what, number, mixed(what.hashCode() + 31L * number + 1));
        }

        private static long mixed(long seed) {
            long mixed = seed * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            return mixed ^ mixed >>> 32;
        }

        List<String> keys() {
            return place.keys(period, what);
        }
    }

    /** The letters after her meetings of one month, by the old definition and the new. */
    record Letter(CountedMonths.One written, CountedMonths.One given) {}

    private record Held(int month, boolean followed, int letter, boolean gp) {}

    private final MadeUp.Person person;
    private final List<Told> told = new ArrayList<>();

    private AllThatIsPublished(MadeUp.Person person) {
        this.person = person;
    }

    static List<Told> of(MadeUp.Person person) {
        var all = new AllThatIsPublished(person);
        all.asked();
        all.halves();
        all.held();
        all.told.add(new Told(PublishedPlace.TRIAL, 0, TrialLooks.one(person)));
        all.told.add(new Told(PublishedPlace.MIRROR, 0, TrialLooks.view(person)));
        return all.told;
    }

    private void asked() {
        month(PublishedPlace.QUESTIONS, each(one -> true));
        month(PublishedPlace.ANSWERS, each(one -> one.inTime));
        // The same persons as those who were to have answers: it is so of them whose answers were not all in time.
        each(one -> one.inTime).forEach(one -> told.add(new Told(PublishedPlace.HOLE, one.month().getMonthValue() - 1, !one.good())));
        month(PublishedPlace.OVERDUE, each(one -> one.inTime).stream().map(one -> new CountedMonths.One(one.month(), one.route(), !one.good(), one.days())).toList());
        var waits = each(one -> one.met);
        month(PublishedPlace.WAITS, waits);
        waits.forEach(one -> told.add(new Told(PublishedPlace.ROUTES, (one.month().getMonthValue() - 1) / HALF, one)));
        var ticked = new TreeMap<Integer, Boolean>();
        person.questions.forEach(one -> ticked.merge(one.month, one.ticked, Boolean::logicalOr));
        ticked.forEach((month, is) -> told.add(new Told(PublishedPlace.DRIFT, month, is)));
    }

    /** Whoever was asked about twice in a month is one, and it is good when all of it was. */
    private List<CountedMonths.One> each(Predicate<MadeUp.Question> good) {
        if (person.questions.size() == 1) {
            var one = person.questions.getFirst();
            return List.of(new CountedMonths.One(one.day(), one.routeName(), good.test(one), one.days));
        }
        var months = new TreeMap<Integer, CountedMonths.One>();
        person.questions.forEach(one -> months.merge(one.month, new CountedMonths.One(one.day(), one.routeName(), good.test(one), one.days),
                (a, b) -> new CountedMonths.One(a.month(), a.route(), a.good() && b.good(), a.days())));
        return List.copyOf(months.values());
    }

    /** The first question of a half-year counts. */
    private void halves() {
        for (int half = 0; half < 2; half++) {
            int at = half;
            person.questions.stream().filter(one -> one.month / HALF == at).min(Comparator.comparingInt(one -> one.month))
                    .ifPresent(one -> told.add(new Told(PublishedPlace.FAIRNESS, at, new PublishedFairness.One(one.routeName(), person.age(), one.yes, one.days, one.met,
                            person.is(Trait.BEFORE) || person.questions.stream().anyMatch(other -> other.month < at * HALF),
                            person.coordinator().equals("active") && (isHeld(person.at(Trait.HELD)) || isHeld(person.at(Trait.AGAIN)))))));
        }
    }

    private static boolean isHeld(int month) {
        return month >= 0 && month < MadeUp.MONTHS;
    }

    private void held() {
        var all = Stream.of(new Held(person.at(Trait.HELD), person.is(Trait.FOLLOWED), person.at(Trait.LETTER), person.is(Trait.GP)),
                new Held(person.at(Trait.AGAIN), person.is(Trait.FOLLOWED_AGAIN), person.at(Trait.LETTER_AGAIN), person.is(Trait.GP_AGAIN)))
                .filter(one -> isHeld(one.month)).toList();
        for (int half = 0; half < 2; half++) {
            int at = half;
            var there = all.stream().filter(one -> one.month / HALF == at).toList();
            if (!there.isEmpty()) {
                told.add(new Told(PublishedPlace.AUDIT, half, new PublishedAudit.One(person.coordinator(), there.stream().allMatch(Held::followed), there.stream().anyMatch(Held::gp))));
            }
        }
        all.stream().map(Held::month).distinct().forEach(month -> {
            var there = all.stream().filter(one -> one.month == month).toList();
            month(PublishedPlace.HELD, one(month, true));
            month(PublishedPlace.FOLLOWED, one(month, there.stream().allMatch(Held::followed)));
            var letter = new Letter(one(month, there.stream().allMatch(one -> one.letter > 0)).getFirst(), one(month, there.stream().allMatch(one -> one.letter > 1)).getFirst());
            month(PublishedPlace.WRITTEN, List.of(letter.written));
            month(PublishedPlace.GIVEN, List.of(letter.given));
            told.add(new Told(PublishedPlace.QUOTED, month, letter));
        });
        int unmet = person.at(Trait.UNMET);
        Stream.concat(all.stream().map(Held::month), Stream.of(unmet)).filter(month -> month >= 0).distinct().forEach(month -> month(PublishedPlace.UNMET, one(month, month == unmet)));
    }

    private static List<CountedMonths.One> one(int month, boolean good) {
        return List.of(new CountedMonths.One(MadeUp.day(month), "self", good, 0));
    }

    private void month(PublishedPlace place, List<CountedMonths.One> months) {
        months.forEach(one -> {
            told.add(new Told(place, one.month().getMonthValue() - 1, one));
            told.add(new Told(PublishedPlace.FIRST, place.ordinal(), one.month()));
        });
    }
}
