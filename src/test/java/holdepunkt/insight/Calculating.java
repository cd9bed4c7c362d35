package holdepunkt.insight;

import holdepunkt.insight.AllThatIsPublished.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has everything a town published and looks for another town of which all of it would be the same. Knows which persons stand in which place, so
 * that a town with three persons changed is held against this one in the few places where they stand, and nowhere else.
 */
final class Calculating {

    private static final int PLACES = PublishedPlace.values().length * PublishedPlace.PERIODS;
    /** Most are found by a few changes at once; for the others it is gone step by step. */
    private static final int AT_A_STROKE = 6_000;
    private static final int PATIENCE = 40;
    /** Places: another town that is known by so many is not worth changing further. */
    private static final int TOO_MANY = 5;

    private final List<MadeUp.Person> town;
    private final Suppression suppression;
    private final Set<PublishedPlace> closed;
    private final List<List<Told>> told;
    private final long[] prints = new long[PLACES];
    private final List<Map<Long, Boolean>> alike = IntStream.range(0, PLACES).mapToObj(place -> (Map<Long, Boolean>) new HashMap<Long, Boolean>()).toList();
    private final List<List<Standing>> there = IntStream.range(0, PLACES).mapToObj(place -> (List<Standing>) new ArrayList<Standing>()).toList();
    private final Map<Integer, Imagining.Aim> aims = new HashMap<>();
    private final List<Map<String, String>> published;

    /** Somebody of the town in one place. */
    private record Standing(int person, Object what) {}

    Calculating(List<MadeUp.Person> town, Suppression suppression) {
        this(town, suppression, Set.of(PublishedPlace.HOLE));
    }

    /** @param closed what is not published */
    Calculating(List<MadeUp.Person> town, Suppression suppression, Set<PublishedPlace> closed) {
        this.town = town;
        this.suppression = suppression;
        this.closed = closed;
        this.told = town.stream().map(MadeUp.Person::told).toList();
        for (int at = 0; at < told.size(); at++) {
            for (var one : told.get(at)) {
                prints[one.number()] += one.print();
                there.get(one.number()).add(new Standing(at, one.what()));
            }
        }
        this.published = published(told);
    }

    /** Numbers of so few persons that they must be hidden, with what they are. @throws AssertionError where one of them was published */
    Map<String, Integer> secrets() {
        var truth = new TreeMap<String, Integer>();
        told.stream().flatMap(List::stream).flatMap(one -> one.keys().stream()).forEach(key -> truth.merge(key, 1, Integer::sum));
        truth.values().removeIf(number -> number >= suppression.k());
        truth.keySet().forEach(key -> published.forEach(place -> {
            if (!place.getOrDefault(key, ":").equals(":")) {
                throw new AssertionError(key + " = " + place.get(key) + " is published");
            }
        }));
        return truth;
    }

    /**
     * Whether there is another town in which this number is another one, and of which all that is published is the same. Changes are kept while there are no
     * more places that give the other town away than before; where they lead nowhere, it is begun anew.
     */
    boolean couldBeAnother(String secret, int tries, Random random) {
        int place = told.stream().flatMap(List::stream).filter(one -> one.keys().contains(secret)).findFirst().orElseThrow().number();
        var other = town;
        var differ = List.<Integer>of();
        int since = 0;
        for (int tried = 0; tried < tries; tried++) {
            boolean anew = tried < AT_A_STROKE || other == town || since++ > PATIENCE;
            var next = new ArrayList<>(anew ? town : other);
            for (int changes = anew ? 1 + random.nextInt(3) : 1; changes > 0; changes--) {
                Imagining.change(next, aim(anew || random.nextBoolean() ? place : differ.get(random.nextInt(differ.size()))), random);
            }
            var gives = givesAway(next, place, secret, tried < AT_A_STROKE ? 0 : anew ? TOO_MANY : differ.size());
            if (gives != null && gives.isEmpty() && published.equals(published(next.stream().map(MadeUp.Person::told).toList()))) {
                return true;
            } else if (anew) {
                other = gives == null || gives.isEmpty() ? town : next;
                differ = gives == null ? differ : gives;
                since = 0;
            } else if (gives != null && !gives.isEmpty() && gives.size() <= differ.size()) {
                since = gives.size() < differ.size() ? 0 : since;
                other = next;
                differ = gives;
            }
        }
        return false;
    }

    private Imagining.Aim aim(int place) {
        return aims.computeIfAbsent(place, where -> told.stream().flatMap(List::stream).filter(one -> one.number() == where).findFirst().map(this::aim)
                .orElseGet(() -> new Imagining.Aim(List.of(), List.of(), MadeUp.NEVER)));
    }

    /** Those who stand there, and in the same month elsewhere; what of them is told there. */
    private Imagining.Aim aim(Told where) {
        int month = where.place().isByMonth() ? where.period() : MadeUp.NEVER;
        var near = IntStream.range(0, town.size()).filter(at -> told.get(at).stream().anyMatch(one -> one.number() == where.number() || one.place().isByMonth() && one.period() == month)).boxed().toList();
        var some = near.stream().map(town::get).filter(person -> standsIn(person, where.number()).isPresent()).limit(3).toList();
        var traits = Arrays.stream(MadeUp.Trait.values()).filter(trait -> some.stream().anyMatch(person -> IntStream.range(0, trait.many).anyMatch(to -> {
            var other = person.copy();
            other.set(trait, to);
            return !standsIn(other, where.number()).equals(standsIn(person, where.number()));
        }))).toList();
        return new Imagining.Aim(near, traits, month);
    }

    private static Optional<Object> standsIn(MadeUp.Person person, int place) {
        return AllThatIsPublished.of(person).stream().filter(one -> one.number() == place).map(Told::what).findFirst();
    }

    /**
     * The places another town would be known by, as their prints have it: what two prints hide from each other is seen when all of it is published in the end.
     *
     * @return null where the number is the same in it, or there are more places than these
     */
    private @Nullable List<Integer> givesAway(List<MadeUp.Person> other, int secretPlace, String secret, int most) {
        var moves = new long[PLACES];
        var now = new HashMap<Integer, List<Told>>();
        int moved = 0;
        for (int at = 0; at < other.size(); at++) {
            if (at >= town.size() || town.get(at) != other.get(at)) {
                var before = at < town.size() ? told.get(at) : List.<Told>of();
                var after = other.get(at).told();
                now.put(at, after);
                before.forEach(one -> moves[one.number()] -= one.print());
                after.forEach(one -> moves[one.number()] += one.print());
                moved += counts(after, secretPlace, secret) - counts(before, secretPlace, secret);
            }
        }
        var gives = new ArrayList<Integer>();
        for (int place = 0; moved != 0 && gives.size() <= most && place < PLACES; place++) {
            if (moves[place] != 0 && !isAlike(place, moves[place], now)) {
                gives.add(place);
            }
        }
        return moved == 0 || gives.size() > most ? null : gives;
    }

    private boolean isAlike(int place, long move, Map<Integer, List<Told>> now) {
        return alike.get(place).computeIfAbsent(prints[place] + move, print -> published(place, now).equals(published.get(place)));
    }

    private static int counts(List<Told> person, int place, String key) {
        return (int) person.stream().filter(one -> one.number() == place && one.keys().contains(key)).count();
    }

    /** @param now those who are otherwise, by their place in the town */
    private Map<String, String> published(int place, Map<Integer, List<Told>> now) {
        var persons = new ArrayList<Object>();
        there.get(place).forEach(one -> {
            if (!now.containsKey(one.person)) {
                persons.add(one.what);
            }
        });
        now.values().forEach(person -> person.forEach(one -> {
            if (one.number() == place) {
                persons.add(one.what());
            }
        }));
        return published(place, persons);
    }

    private Map<String, String> published(int place, List<Object> persons) {
        var where = PublishedPlace.values()[place / PublishedPlace.PERIODS];
        return closed.contains(where) ? Map.of() : where.published(place % PublishedPlace.PERIODS, persons, suppression);
    }

    private List<Map<String, String>> published(List<List<Told>> persons) {
        var places = new ArrayList<List<Object>>();
        IntStream.range(0, PLACES).forEach(place -> places.add(new ArrayList<>()));
        persons.forEach(person -> person.forEach(one -> places.get(one.number()).add(one.what())));
        return IntStream.range(0, PLACES).mapToObj(place -> published(place, places.get(place))).toList();
    }
}
