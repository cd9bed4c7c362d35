package holdepunkt.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Persons that were made up, with the questions about them through a year, and what a reader could change in her mind about one. */
final class MadeUp {

    static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    static final int MONTHS = 12;
    static final int NEVER = -1;
    static final int MONTHS_OF_A_LOOK = 4;
    private static final List<String> ROUTES = List.of("gp", "dps", "nav", "addiction", "peer", "self");
    private static final List<String> COORDINATOR = List.of("active", "ended", "no", "asked", "none");
    private static final List<String> AGES = List.of("18_24", "25_39", "40_66", "67_up");

    /** A question about somebody, in all that is told of it. Every whole number is a place in a list, or a day. */
    static final class Question {
        int month;
        int route;
        boolean yes;
        boolean inTime;
        boolean met;
        int days;
        boolean ticked;

        Question copy() {
            var copy = new Question();
            copy.month = month;
            copy.route = route;
            copy.yes = yes;
            copy.inTime = inTime;
            copy.met = met;
            copy.days = days;
            copy.ticked = ticked;
            return copy;
        }

        LocalDate day() {
            return JANUARY.plusMonths(month);
        }

        String routeName() {
            return ROUTES.get(route);
        }
    }

    /** @param heldIn the month the meeting of the trial was held in, or beyond the last @param again the month of another @param hers whether her own view of it is there */
    static final class Person {
        int age;
        int heldIn;
        int again = NEVER;
        boolean gp;
        boolean network;
        boolean hers;
        int coordinator;
        boolean followed;
        boolean gpAgain;
        final List<Question> questions = new ArrayList<>();

        Person copy() {
            var copy = new Person();
            copy.age = age;
            copy.heldIn = heldIn;
            copy.again = again;
            copy.gp = gp;
            copy.network = network;
            copy.hers = hers;
            copy.coordinator = coordinator;
            copy.followed = followed;
            copy.gpAgain = gpAgain;
            questions.forEach(one -> copy.questions.add(one.copy()));
            return copy;
        }

        String coordinatorName() {
            return COORDINATOR.get(coordinator);
        }

        String ageName() {
            return AGES.get(age);
        }
    }

    private MadeUp() {}

    /** Small towns mostly, and some where every month can be told: few in a month, one usual way in, now and then somebody twice; in some most are answered late. */
    static List<Person> town(Random random) {
        var persons = new ArrayList<Person>();
        int many = random.nextInt(5) == 0 ? 100 + random.nextInt(60) : 20 + random.nextInt(60);
        int usual = random.nextInt(ROUTES.size());
        int late = random.nextInt(3) == 0 ? 3 : 1;
        for (int i = 0; i < many; i++) {
            var person = new Person();
            person.age = random.nextInt(3) == 0 ? random.nextInt(AGES.size()) : 1 + random.nextInt(2);
            person.heldIn = random.nextInt(MONTHS + 6);
            person.again = random.nextInt(5) == 0 ? later(person, random) : NEVER;
            person.gp = random.nextInt(3) == 0;
            person.network = random.nextBoolean();
            person.hers = random.nextInt(4) > 0;
            person.coordinator = random.nextInt(3) == 0 ? random.nextInt(COORDINATOR.size()) : 4 * random.nextInt(2);
            person.followed = random.nextInt(3) > 0;
            person.gpAgain = random.nextInt(3) == 0;
            person.questions.add(question(random, usual, late));
            if (random.nextInt(6) == 0) {
                person.questions.add(question(random, usual, late));
            }
            persons.add(person);
        }
        return persons;
    }

    private static Question question(Random random, int usual, int late) {
        var question = new Question();
        question.month = random.nextInt(MONTHS);
        question.route = random.nextBoolean() ? usual : random.nextInt(ROUTES.size());
        question.yes = random.nextInt(3) > 0;
        question.inTime = random.nextInt(4) >= late;
        question.met = question.yes && random.nextInt(4) > 0;
        question.days = 1 + random.nextInt(50);
        question.ticked = random.nextInt(3) > 0;
        return question;
    }

    /**
     * Another town that may look the same from outside: one thing other about somebody, or two persons who have changed one thing.
     *
     * @param near places of those it is mostly to be about
     */
    static void change(List<Person> persons, List<Integer> near, Random random) {
        int place = near.isEmpty() || random.nextInt(4) == 0 ? random.nextInt(persons.size()) : near.get(random.nextInt(near.size()));
        var person = own(persons, place);
        var other = own(persons, random.nextInt(persons.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> set(person, random);
            case 7 -> again(other, random);
            case 8 -> again(person, random);
            case 2 -> swapPersons(person, other, random);
            case 3 -> persons.add(person.copy());
            case 4 -> other.questions.add(any(person, random).copy());
            default -> swapQuestions(any(person, random), any(other, random), random);
        }
    }

    /** She had another meeting, or not, and her doctor was there or not. */
    private static void again(Person person, Random random) {
        person.again = random.nextInt(4) == 0 ? NEVER : random.nextInt(MONTHS);
        person.gpAgain = random.nextBoolean();
        person.gp = random.nextInt(4) == 0 ? !person.gp : person.gp;
    }

    private static Person own(List<Person> persons, int place) {
        persons.set(place, persons.get(place).copy());
        return persons.get(place);
    }

    private static Question any(Person person, Random random) {
        return person.questions.get(random.nextInt(person.questions.size()));
    }

    private static void set(Person person, Random random) {
        var question = any(person, random);
        switch (random.nextInt(15)) {
            case 0 -> {
                question.month = question.month / 6 * 6 + random.nextInt(6);
                question.days = random.nextBoolean() ? question.days : 1 + random.nextInt(50);
            }
            case 1 -> question.route = random.nextInt(ROUTES.size());
            case 2 -> question.yes = !question.yes;
            case 3 -> question.inTime = !question.inTime;
            case 4 -> {
                question.met = !question.met;
                question.days = 1 + random.nextInt(50);
            }
            case 13 -> person.coordinator = random.nextInt(COORDINATOR.size());
            case 14 -> person.followed = !person.followed;
            case 11 -> question.days = 1 + random.nextInt(50);
            case 12 -> {
                person.again = Math.min(person.heldIn, MONTHS - 1);
                person.heldIn = person.again / MONTHS_OF_A_LOOK * MONTHS_OF_A_LOOK + random.nextInt(MONTHS_OF_A_LOOK);
            }
            case 9 -> person.again = random.nextBoolean() ? NEVER : random.nextInt(MONTHS);
            case 10 -> person.heldIn = person.heldIn / MONTHS_OF_A_LOOK * MONTHS_OF_A_LOOK + random.nextInt(MONTHS_OF_A_LOOK);
            case 5 -> person.age = random.nextInt(AGES.size());
            case 6 -> person.gp = !person.gp;
            case 7 -> person.network = !person.network;
            default -> person.hers = !person.hers;
        }
    }

    /** Another meeting, in a month after the first. */
    private static int later(Person person, Random random) {
        return person.heldIn < MONTHS - 1 ? person.heldIn + 1 + random.nextInt(MONTHS - 1 - person.heldIn) : NEVER;
    }

    private static void swapPersons(Person one, Person other, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> {
                int kept = one.age;
                one.age = other.age;
                other.age = kept;
            }
            case 1 -> {
                int kept = one.heldIn;
                one.heldIn = other.heldIn;
                other.heldIn = kept;
            }
            case 2 -> {
                boolean kept = one.gp;
                one.gp = other.gp;
                other.gp = kept;
            }
            case 3 -> {
                boolean kept = one.network;
                one.network = other.network;
                other.network = kept;
            }
            default -> {
                boolean kept = one.hers;
                one.hers = other.hers;
                other.hers = kept;
            }
        }
    }

    private static void swapQuestions(Question one, Question other, Random random) {
        var kept = one.copy();
        switch (random.nextInt(5)) {
            case 0 -> {
                one.month = other.month;
                other.month = kept.month;
            }
            case 1 -> {
                one.route = other.route;
                other.route = kept.route;
            }
            case 2 -> {
                one.inTime = other.inTime;
                other.inTime = kept.inTime;
            }
            case 3 -> {
                one.yes = other.yes;
                other.yes = kept.yes;
            }
            default -> {
                one.yes = other.yes;
                one.met = other.met;
                one.days = other.days;
                other.yes = kept.yes;
                other.met = kept.met;
                other.days = kept.days;
            }
        }
    }
}
