package holdepunkt.insight;

import static holdepunkt.insight.MadeUp.MONTHS;
import static holdepunkt.insight.MadeUp.MONTHS_OF_A_LOOK;
import static holdepunkt.insight.MadeUp.NEVER;

import holdepunkt.insight.MadeUp.Person;
import holdepunkt.insight.MadeUp.Question;
import holdepunkt.insight.MadeUp.Trait;
import java.util.List;
import java.util.Random;

/** What a reader could change in her mind about somebody of a town, so that all that is published of it might be the same. */
final class Imagining {

    private Imagining() {}

    /**
     * What a change is mostly to be about.
     *
     * @param near places of those it is to be about
     * @param traits what of them
     * @param month the month, or never for any
     */
    record Aim(List<Integer> near, List<Trait> traits, int month) {

        private static final List<Trait> ALL = List.of(Trait.values());

        private Trait trait(Random random) {
            var some = traits.isEmpty() || random.nextBoolean() ? ALL : traits;
            return some.get(random.nextInt(some.size()));
        }

        private int month(Random random) {
            return month >= 0 && random.nextBoolean() ? month : random.nextInt(MONTHS);
        }
    }

    /** Another town that may look the same from outside: one thing other about somebody, or two persons who have changed one thing. */
    static void change(List<Person> persons, Aim aim, Random random) {
        var near = aim.near;
        int place = near.isEmpty() || random.nextInt(4) == 0 ? random.nextInt(persons.size()) : near.get(random.nextInt(near.size()));
        var person = own(persons, place);
        var other = own(persons, random.nextInt(persons.size()));
        switch (random.nextInt(17)) {
            case 0, 13 -> setQuestion(any(person, random), random);
            case 14 -> askedAgain(person, random);
            case 15 -> promised(person, aim.month(random), random);
            case 16 -> decided(person, random);
            case 1, 9 -> set(person, aim.trait(random), aim.month(random), random);
            case 7 -> again(other, aim.month(random), random);
            case 8 -> again(person, aim.month(random), random);
            case 2, 10 -> swap(person, other, aim.trait(random));
            case 11, 12 -> trade(person, other, random);
            case 3 -> persons.add(person.copy());
            case 4 -> other.questions.add(any(person, random).copy());
            default -> swapQuestions(any(person, random), any(other, random), random);
        }
    }

    private static Person own(List<Person> persons, int place) {
        persons.set(place, persons.get(place).copy());
        return persons.get(place);
    }

    private static Question any(Person person, Random random) {
        return person.questions.get(random.nextInt(person.questions.size()));
    }

    /** It was asked about her twice in a month, or not after all. */
    private static void askedAgain(Person person, Random random) {
        if (person.questions.size() > 1 && random.nextBoolean()) {
            person.questions.remove(1 + random.nextInt(person.questions.size() - 1));
        } else {
            var other = any(person, random).copy();
            other.spills = random.nextBoolean();
            other.answer = random.nextInt(Question.ANSWERS);
            person.questions.add(other);
        }
    }

    private static void promised(Person person, int month, Random random) {
        if (random.nextBoolean()) {
            person.set(Trait.PROMISED, month);
        }
        person.set(Trait.SHE_SAYS, random.nextInt(Trait.SHE_SAYS.many));
        person.set(Trait.THEY_SAY, random.nextInt(Trait.THEY_SAY.many));
        person.set(Trait.PASSED, random.nextInt(2));
    }

    private static void decided(Person person, Random random) {
        person.set(Trait.NOBODY_TOOK, random.nextInt(Trait.NOBODY_TOOK.many));
        if (random.nextBoolean()) {
            person.set(Trait.SERVICE, random.nextInt(Trait.SERVICE.many));
        }
    }

    /** She had another meeting, or not, and her doctor was there or not. */
    private static void again(Person person, int month, Random random) {
        person.set(Trait.AGAIN, random.nextInt(4) == 0 ? NEVER : month);
        person.set(Trait.GP_AGAIN, random.nextInt(2));
        person.set(Trait.FOLLOWED_AGAIN, random.nextInt(2));
        if (random.nextInt(4) == 0) {
            person.set(Trait.GP, 1 - person.at(Trait.GP));
        }
    }

    /** One of her meetings was when the other had her second, who had that when she had hers, or not at all. */
    private static void trade(Person person, Person other, Random random) {
        if (other.at(Trait.AGAIN) >= 0) {
            var slot = random.nextBoolean() ? Trait.HELD : Trait.AGAIN;
            int month = person.at(slot);
            person.set(slot, other.at(Trait.AGAIN));
            other.set(Trait.AGAIN, month < MONTHS && random.nextBoolean() ? month : NEVER);
        } else {
            other.set(Trait.AGAIN, Math.min(person.at(Trait.HELD), MONTHS - 1));
            other.set(Trait.FOLLOWED_AGAIN, other.at(Trait.FOLLOWED));
            other.set(Trait.GP_AGAIN, other.at(Trait.GP));
        }
    }

    private static void set(Person person, Trait trait, int month, Random random) {
        switch (trait) {
            case HELD -> {
                int look = person.at(Trait.HELD) / MONTHS_OF_A_LOOK * MONTHS_OF_A_LOOK;
                if (random.nextBoolean()) {
                    person.set(Trait.AGAIN, Math.min(person.at(Trait.HELD), MONTHS - 1));
                }
                person.set(Trait.HELD, look + random.nextInt(MONTHS_OF_A_LOOK));
            }
            case AGAIN, UNMET, LATE, PROMISED, CLOSED -> person.set(trait, random.nextBoolean() ? NEVER : month);
            default -> person.set(trait, random.nextInt(trait.many));
        }
    }

    private static void setQuestion(Question question, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {
                question.month = question.month / 6 * 6 + random.nextInt(6);
                question.days = random.nextBoolean() ? question.days : 1 + random.nextInt(50);
            }
            case 1 -> question.route = random.nextInt(MadeUp.ROUTES.size());
            case 2 -> question.yes = !question.yes;
            case 3, 4 -> {
                boolean yes = question.isYes();
                question.answer = random.nextInt(Question.ANSWERS);
                question.yes = yes && random.nextInt(4) > 0;
                question.spills ^= random.nextInt(4) == 0;
                question.answerDays = random.nextBoolean() ? question.answerDays : 1 + random.nextInt(30);
            }
            case 5 -> {
                question.met = !question.met;
                question.days = 1 + random.nextInt(50);
            }
            case 6 -> question.spills = !question.spills;
            default -> question.days = 1 + random.nextInt(50);
        }
    }

    private static void swap(Person one, Person other, Trait trait) {
        int kept = one.at(trait);
        one.set(trait, other.at(trait));
        other.set(trait, kept);
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
                one.answer = other.answer;
                one.answerDays = other.answerDays;
                one.spills = other.spills;
                other.answer = kept.answer;
                other.answerDays = kept.answerDays;
                other.spills = kept.spills;
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
