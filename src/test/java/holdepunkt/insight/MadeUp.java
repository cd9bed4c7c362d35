package holdepunkt.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Persons that were made up, with the questions about them through a year. */
final class MadeUp {

    static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    static final int MONTHS = 12;
    static final int NEVER = -1;
    static final int MONTHS_OF_A_LOOK = 4;
    static final List<String> ROUTES = List.of("gp", "dps", "nav", "addiction", "peer", "self");
    private static final List<String> COORDINATORS = List.of("active", "ended", "no", "asked", "none");
    private static final List<String> AGES = List.of("18_24", "25_39", "40_66", "67_up");

    /** What is so of somebody: a place in a list, a month, or no and yes. */
    enum Trait {
        AGE(4),
        /** The month the meeting of the trial was held in, or beyond the last. */
        HELD(MONTHS + 6),
        /** The month of another, or never. */
        AGAIN(MONTHS),
        /** The month of one nobody came to, or never; of one called off too late; and how long that was set aside for, in half-hours. */
        UNMET(MONTHS), LATE(MONTHS), HALF_HOURS(5),
        GP(2), GP_AGAIN(2), FOLLOWED(2), FOLLOWED_AGAIN(2),
        /** Nothing, finished in time and never given, given in time, finished in time and given late, or both late; and how many days late. */
        LETTER(5), LETTER_AGAIN(5), LETTER_DAYS(25),
        /** Whether there was something nobody took at the first meeting, at the second, or at both. */
        NOBODY_TOOK(4),
        /** What a service said it would apply for: nothing, begun or still waited for after the first meeting, or after the second. */
        SERVICE(5), SERVICE_DAYS(60),
        /** The month a promise was to be kept by, or never; what she says of it and what the service says: nothing, kept, or not kept; whether its day passed unmarked. */
        PROMISED(MONTHS), SHE_SAYS(3), THEY_SAY(3), PASSED(2),
        /** The month a meeting of hers was closed, or never. */
        CLOSED(MONTHS),
        /** Whether it was asked about her before this year. */
        BEFORE(2),
        COORDINATOR(COORDINATORS.size()), NETWORK(2), PREPARED(2),
        /** Whether she filled in the form after it, and whether enough of the others did. */
        HERS(2), THEIRS(2),
        /** Not, right after, or later. */
        ASKED_HOW(3),
        /** Nothing, support that was there, a stronger network, nothing taken up, or the first two. */
        CAME(5);

        /** How many ways it can be. */
        final int many;

        Trait(int many) {
            this.many = many;
        }
    }

    /** A question about somebody, in all that is told of it. */
    static final class Question {
        static final int IN_TIME = 0;
        static final int NEVER_ANSWERED = 2;
        static final int TAKEN_BACK = 3;
        static final int ANSWERS = 4;

        int month;
        /** Whether it was to be answered the month after. */
        boolean spills;
        int route;
        /** In time, late, never, or taken back before its day. */
        int answer;
        int answerDays;
        boolean yes;
        boolean met;
        int days;
        boolean ticked;

        Question copy() {
            var copy = new Question();
            copy.month = month;
            copy.spills = spills;
            copy.route = route;
            copy.answer = answer;
            copy.answerDays = answerDays;
            copy.yes = yes;
            copy.met = met;
            copy.days = days;
            copy.ticked = ticked;
            return copy;
        }

        boolean isLike(Question other) {
            return month == other.month && spills == other.spills && route == other.route && answer == other.answer && answerDays == other.answerDays && yes == other.yes
                    && met == other.met && days == other.days && ticked == other.ticked;
        }

        /** The month its answer was promised in. */
        int due() {
            return spills ? month + 1 : month;
        }

        /** A yes is an answer. */
        boolean isYes() {
            return yes && answer < NEVER_ANSWERED;
        }

        String routeName() {
            return ROUTES.get(route);
        }
    }

    static final class Person {
        private final int[] traits = new int[Trait.values().length];
        final List<Question> questions = new ArrayList<>();
        private final AllThatIsPublished.Told @Nullable [][] told = new AllThatIsPublished.Told[AllThatIsPublished.PARTS][];
        private @Nullable Person from;

        /** What is told of her in one part, worked out once: whoever is changed is another, and what the change does not touch is the very same. */
        AllThatIsPublished.Told[] told(int part) {
            if (told[part] == null) {
                told[part] = AllThatIsPublished.of(part, this, from);
                from = Arrays.asList(told).contains(null) ? from : null;
            }
            return told[part];
        }

        Person copy() {
            var copy = new Person();
            System.arraycopy(traits, 0, copy.traits, 0, traits.length);
            questions.forEach(one -> copy.questions.add(one.copy()));
            copy.from = this;
            return copy;
        }

        int at(Trait trait) {
            return traits[trait.ordinal()];
        }

        boolean is(Trait trait) {
            return at(trait) == 1;
        }

        void set(Trait trait, int to) {
            traits[trait.ordinal()] = to;
        }

        String coordinator() {
            return COORDINATORS.get(at(Trait.COORDINATOR));
        }

        String age() {
            return AGES.get(at(Trait.AGE));
        }

        /** By which way it began with her. */
        String route() {
            return questions.getFirst().routeName();
        }
    }

    private static final List<LocalDate> DAYS = IntStream.range(0, MONTHS).mapToObj(JANUARY::plusMonths).toList();

    private MadeUp() {}

    /** The first of a month. */
    static LocalDate day(int month) {
        return DAYS.get(month);
    }

    /** Small towns mostly, and some where every month can be told: few in a month, one usual way in, now and then somebody twice; in some most are answered late. */
    static List<Person> town(Random random) {
        var persons = new ArrayList<Person>();
        int many = random.nextInt(5) == 0 ? 100 + random.nextInt(60) : 20 + random.nextInt(60);
        int usual = random.nextInt(ROUTES.size());
        int late = random.nextInt(3) == 0 ? 3 : 1;
        for (int i = 0; i < many; i++) {
            persons.add(person(random, usual, late));
        }
        return persons;
    }

    private static Person person(Random random, int usual, int late) {
        var person = new Person();
        for (var trait : Trait.values()) {
            person.set(trait, random.nextInt(trait.many));
        }
        person.set(Trait.AGE, random.nextInt(3) == 0 ? random.nextInt(AGES.size()) : 1 + random.nextInt(2));
        person.set(Trait.AGAIN, random.nextInt(5) == 0 ? later(person, random) : NEVER);
        person.set(Trait.UNMET, random.nextInt(6) == 0 ? random.nextInt(MONTHS) : NEVER);
        person.set(Trait.LATE, random.nextInt(6) == 0 ? random.nextInt(MONTHS) : NEVER);
        person.set(Trait.NOBODY_TOOK, random.nextInt(3) == 0 ? random.nextInt(Trait.NOBODY_TOOK.many) : 0);
        person.set(Trait.PROMISED, random.nextInt(4) > 0 ? random.nextInt(MONTHS) : NEVER);
        person.set(Trait.CLOSED, random.nextBoolean() ? random.nextInt(MONTHS) : NEVER);
        person.set(Trait.GP, random.nextInt(3) == 0 ? 1 : 0);
        person.set(Trait.HERS, random.nextInt(4) > 0 ? 1 : 0);
        person.set(Trait.COORDINATOR, random.nextInt(3) == 0 ? random.nextInt(COORDINATORS.size()) : 4 * random.nextInt(2));
        person.set(Trait.LETTER, random.nextInt(4) > 0 ? 2 : random.nextInt(Trait.LETTER.many));
        person.set(Trait.CAME, random.nextInt(3) > 0 ? random.nextInt(4) : random.nextInt(5));
        person.questions.add(question(random, usual, late));
        if (random.nextInt(6) == 0) {
            person.questions.add(question(random, usual, late));
        }
        return person;
    }

    private static Question question(Random random, int usual, int late) {
        var question = new Question();
        question.month = random.nextInt(MONTHS);
        question.route = random.nextBoolean() ? usual : random.nextInt(ROUTES.size());
        question.yes = random.nextInt(3) > 0;
        question.spills = random.nextInt(4) == 0;
        question.answer = random.nextInt(4) >= late ? Question.IN_TIME : 1 + random.nextInt(Question.ANSWERS - 1);
        question.answerDays = 1 + random.nextInt(30);
        question.met = question.isYes() && random.nextInt(4) > 0;
        question.days = 1 + random.nextInt(50);
        question.ticked = random.nextInt(3) > 0;
        return question;
    }

    /** Another meeting, in a month after the first. */
    private static int later(Person person, Random random) {
        int held = person.at(Trait.HELD);
        return held < MONTHS - 1 ? held + 1 + random.nextInt(MONTHS - 1 - held) : NEVER;
    }
}
