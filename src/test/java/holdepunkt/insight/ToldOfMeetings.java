package holdepunkt.insight;

import holdepunkt.insight.AllThatIsPublished.Telling;
import holdepunkt.insight.MadeUp.Person;
import holdepunkt.insight.MadeUp.Trait;
import holdepunkt.insight.counting.CountedMonths;
import holdepunkt.insight.counting.PublishedAudit;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where somebody is told of because of her meetings, and what was decided and promised in them. */
final class ToldOfMeetings {

    private static final int HALF = 6;
    private static final int MINUTES = 30;

    /** The letters after her meetings of one month, by the old definition and the new. */
    record Letter(CountedMonths.One written, CountedMonths.One given) {}

    private record Held(int month, boolean followed, int letter, boolean gp) {

        /** Finished in time, whenever it was given. */
        boolean isWritten() {
            return letter > 0 && letter < 4;
        }

        boolean isGiven() {
            return letter == 2;
        }

        boolean isEverGiven() {
            return letter > 1;
        }
    }

    private ToldOfMeetings() {}

    static void held(Person person, Telling told) {
        var all = Stream.of(new Held(person.at(Trait.HELD), person.is(Trait.FOLLOWED), person.at(Trait.LETTER), person.is(Trait.GP)),
                new Held(person.at(Trait.AGAIN), person.is(Trait.FOLLOWED_AGAIN), person.at(Trait.LETTER_AGAIN), person.is(Trait.GP_AGAIN)))
                .filter(one -> isHeld(one.month)).toList();
        for (int half = 0; half < MadeUp.MONTHS / HALF; half++) {
            int at = half;
            var there = all.stream().filter(one -> one.month / HALF == at).toList();
            if (!there.isEmpty()) {
                told.add(PublishedPlace.AUDIT, half, new PublishedAudit.One(person.coordinator(), there.stream().allMatch(Held::followed), there.stream().anyMatch(Held::gp)));
            }
        }
        all.stream().map(Held::month).distinct().forEach(month -> month(person, month, all.stream().filter(one -> one.month == month).toList(), told));
    }

    private static void month(Person person, int month, List<Held> there, Telling told) {
        told.month(PublishedPlace.HELD, month, one(month, true));
        told.month(PublishedPlace.FOLLOWED, month, one(month, there.stream().allMatch(Held::followed)));
        var letter = new Letter(one(month, there.stream().allMatch(Held::isWritten)), one(month, there.stream().allMatch(Held::isGiven)));
        told.month(PublishedPlace.WRITTEN, month, letter.written);
        told.month(PublishedPlace.GIVEN, month, letter.given);
        told.add(PublishedPlace.QUOTED, month, letter);
        var first = there.getFirst();
        int days = first.isGiven() ? 1 : person.at(Trait.LETTER_DAYS) + 4;
        waited(told, PublishedPlace.WAIT_LETTER, PublishedPlace.LETTER_ROUTES, month, new CountedMonths.One(MadeUp.day(month), person.route(), first.isEverGiven(), days));
    }

    /** Time set aside: whoever had a meeting, or one nobody came to, or one called off too late to be filled. */
    static void unused(Person person, Telling told) {
        int unmet = person.at(Trait.UNMET);
        int late = person.at(Trait.LATE);
        var months = new TreeSet<>(List.of(person.at(Trait.HELD), person.at(Trait.AGAIN), unmet, late));
        months.stream().filter(ToldOfMeetings::isHeld).forEach(month -> {
            told.month(PublishedPlace.UNMET, month, one(month, month == unmet));
            int times = (month == unmet ? 1 : 0) + (month == late ? 1 : 0);
            if (times > 0) {
                told.month(PublishedPlace.UNUSED, month, new CountedMonths.One(MadeUp.day(month), "", true, 0, null, times * MINUTES * person.at(Trait.HALF_HOURS)));
            }
        });
    }

    static void decided(Person person, Telling told) {
        int[] months = {person.at(Trait.HELD), person.at(Trait.AGAIN)};
        int took = person.at(Trait.NOBODY_TOOK);
        for (int at = 0; at < months.length; at++) {
            if ((took >> at & 1) == 1 && isHeld(months[at]) && (at == 0 || months[0] != months[1] || (took & 1) == 0)) {
                told.month(PublishedPlace.NOBODY_TOOK, months[at], one(months[at], true));
            }
        }
        int service = person.at(Trait.SERVICE);
        int month = service > 2 ? months[1] : months[0];
        if (service > 0 && isHeld(month)) {
            waited(told, PublishedPlace.WAIT_SERVICE, PublishedPlace.SERVICE_ROUTES, month,
                    new CountedMonths.One(MadeUp.day(month), person.route(), service % 2 == 1, person.at(Trait.SERVICE_DAYS)));
        }
    }

    private static boolean isHeld(int month) {
        return month >= 0 && month < MadeUp.MONTHS;
    }

    /** A promise the service has not marked by its day has passed, whatever she says of it and whatever the service marks later. */
    static void promised(Person person, Telling told) {
        int month = person.at(Trait.PROMISED);
        if (month >= 0) {
            int she = person.at(Trait.SHE_SAYS);
            int they = person.at(Trait.THEY_SAY);
            told.month(PublishedPlace.KEPT_PERSON, month, kept(month, she, they));
            told.month(PublishedPlace.KEPT_SERVICE, month, kept(month, they, she));
            if (person.is(Trait.PASSED) || they == 0) {
                told.month(PublishedPlace.PROMISES_OVERDUE, month, one(month, true));
            }
        }
    }

    private static CountedMonths.One kept(int month, int says, int other) {
        return new CountedMonths.One(MadeUp.day(month), "", says == 0 ? null : says == 1, 0, says == 0 && other == 0 ? "not_marked" : null, 0);
    }

    /** A wait in its month, and by its way in the half-year. */
    static void waited(Telling told, PublishedPlace month, PublishedPlace half, int at, CountedMonths.One wait) {
        told.month(month, at, wait);
        told.add(half, at / HALF, wait);
    }

    private static CountedMonths.One one(int month, boolean good) {
        return new CountedMonths.One(MadeUp.day(month), "", good, 0);
    }
}
