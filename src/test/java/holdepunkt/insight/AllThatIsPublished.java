package holdepunkt.insight;

import holdepunkt.insight.MadeUp.Person;
import holdepunkt.insight.MadeUp.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is told of in what a town publishes through a year: its months, its half-years, three looks at its trial and the mirror, and a measure that
 * was quoted in a chain before it was counted anew. A trial in full, the persons of its two readings that are divided nowhere else, and the rare event by
 * event are for those who need to know and are published to nobody.
 *
 * <p>In parts, each with what it is worked out from, so that a change of one thing leaves the others standing. What is quickly worked out comes first:
 * most other towns are known by something.
 */
enum AllThatIsPublished {

    UNUSED(ToldOfMeetings::unused, Of.NOTHING_ELSE, Trait.HELD, Trait.AGAIN, Trait.UNMET, Trait.LATE, Trait.HALF_HOURS),
    DECISIONS(ToldOfMeetings::decided, Of.WAY_IN, Trait.HELD, Trait.AGAIN, Trait.NOBODY_TOOK, Trait.SERVICE, Trait.SERVICE_DAYS),
    PROMISES(ToldOfMeetings::promised, Of.NOTHING_ELSE, Trait.PROMISED, Trait.SHE_SAYS, Trait.THEY_SAY, Trait.PASSED),
    LOOKS((person, told) -> {
        told.add(PublishedPlace.TRIAL, 0, TrialLooks.one(person));
        told.add(PublishedPlace.MIRROR, 0, TrialLooks.view(person));
    }, Of.NOTHING_ELSE, Trait.HELD, Trait.GP, Trait.NETWORK, Trait.PREPARED, Trait.ASKED_HOW, Trait.CAME, Trait.HERS, Trait.THEIRS),
    MEETINGS(ToldOfMeetings::held, Of.WAY_IN, Trait.HELD, Trait.AGAIN, Trait.GP, Trait.GP_AGAIN, Trait.FOLLOWED, Trait.FOLLOWED_AGAIN, Trait.LETTER, Trait.LETTER_AGAIN,
            Trait.LETTER_DAYS, Trait.COORDINATOR),
    QUESTIONS(ToldOfQuestions::tell, Of.QUESTIONS, Trait.AGE, Trait.BEFORE, Trait.COORDINATOR, Trait.HELD, Trait.AGAIN, Trait.CLOSED);

    /** What else than traits. */
    private enum Of { NOTHING_ELSE, WAY_IN, QUESTIONS }

    /** Somebody in one place. */
    static final class Told {

        final PublishedPlace place;
        final int period;
        /** What is so of her there. */
        final Object what;
        final int number;
        /** Of what and where: added up, the same for the same persons in any order. */
        final long print;
        private @Nullable List<String> keys;

        Told(PublishedPlace place, int period, Object what) {
            this.place = place;
            this.period = period;
            this.what = what;
            this.number = place.ordinal() * PublishedPlace.PERIODS + period;
            this.print = mixed(what.hashCode() + 31L * number + 1);
        }

        private static long mixed(long seed) {
            long mixed = seed * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
            return mixed ^ mixed >>> 32;
        }

        List<String> keys() {
            if (keys == null) {
                keys = place.keys(period, what);
            }
            return keys;
        }
    }

    /** What has been told of somebody so far. */
    static final class Telling {

        private final List<Told> told = new ArrayList<>();

        void add(PublishedPlace place, int period, Object what) {
            told.add(new Told(place, period, what));
        }

        /** In a month, and beside it that there was somebody in that month. */
        void month(PublishedPlace place, int month, Object what) {
            add(place, month, what);
            add(PublishedPlace.FIRST, place.ordinal(), MadeUp.day(month));
        }
    }

    private static final AllThatIsPublished[] ALL = values();
    static final int PARTS = ALL.length;

    private final BiConsumer<Person, Telling> tells;
    private final Of of;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    AllThatIsPublished(BiConsumer<Person, Telling> tells, Of of, Trait... traits) {
        this.tells = tells;
        this.of = of;
        this.traits.addAll(List.of(traits));
    }

    /** @param from whom she was made from, if anybody: a part in which they are alike is the very same */
    static Told[] of(int part, Person person, @Nullable Person from) {
        return from != null && ALL[part].isLike(person, from) ? from.told(part) : ALL[part].tell(person);
    }

    private Told[] tell(Person person) {
        var telling = new Telling();
        tells.accept(person, telling);
        return telling.told.toArray(Told[]::new);
    }

    private boolean isLike(Person one, Person other) {
        for (var trait : traits) {
            if (one.at(trait) != other.at(trait)) {
                return false;
            }
        }
        return switch (of) {
            case NOTHING_ELSE -> true;
            case WAY_IN -> one.route().equals(other.route());
            case QUESTIONS -> one.questions.size() == other.questions.size()
                    && IntStream.range(0, one.questions.size()).allMatch(at -> one.questions.get(at).isLike(other.questions.get(at)));
        };
    }
}
