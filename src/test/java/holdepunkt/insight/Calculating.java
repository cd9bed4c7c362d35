package holdepunkt.insight;

import holdepunkt.insight.AllThatIsPublished.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has everything a town published and looks for another town of which all of it would be the same. Knows which persons stand in which place, so
 * that a town with three persons changed is held against this one in the few places where they stand, and nowhere else.
 */
final class Calculating {

    private static final PublishedPlace[] ALL = PublishedPlace.values();
    private static final Told[] NOTHING = {};
    private static final int PLACES = ALL.length * PublishedPlace.PERIODS;
    /** Most are found by a few changes at once; for the others it is gone step by step. */
    private static final int AT_A_STROKE = 6_000;
    /** How many changes that lead nowhere, before it is begun anew: few at first, as most are found soon; many for those that are not. */
    private static final int PATIENCE = 40;
    private static final int LONG_PATIENCE = 400;
    private static final int SOON = 60_000;
    /** Places: another town that is known by so many is not worth changing further. */
    private static final int TOO_MANY = 5;

    private final List<MadeUp.Person> town;
    private final Suppression suppression;
    private final Set<PublishedPlace> closed;
    private final long[] prints = new long[PLACES];
    private final Map<Integer, Map<Long, Boolean>> alike = new HashMap<>();
    private final Map<Integer, List<Standing>> there = new HashMap<>();
    private final Map<Integer, Imagining.Aim> aims = new HashMap<>();
    private final Map<Integer, Map<String, String>> published = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final Map<Integer, Integer> partOf = new HashMap<>();
    /** What those who are otherwise move, and where; emptied each time. */
    private final long[] moves = new long[PLACES];
    private final BitSet moved = new BitSet(PLACES);

    /** Somebody of the town in one place. */
    private record Standing(int person, Told told) {}

    Calculating(List<MadeUp.Person> town, Suppression suppression) {
        this(town, suppression, Set.of(PublishedPlace.HOLE));
    }

    /** @param closed what is not published */
    Calculating(List<MadeUp.Person> town, Suppression suppression, Set<PublishedPlace> closed) {
        this.town = town;
        this.suppression = suppression;
        this.closed = closed;
        for (int at = 0; at < town.size(); at++) {
            for (int part = 0; part < AllThatIsPublished.PARTS; part++) {
                for (var one : town.get(at).told(part)) {
                    prints[one.number] += one.print;
                    there.computeIfAbsent(one.number, place -> new ArrayList<>()).add(new Standing(at, one));
                    partOf.put(one.number, part);
                }
            }
        }
    }

    /** Numbers of so few persons that they must be hidden, with what they are. @throws AssertionError where one of them was published */
    Map<String, Integer> secrets() {
        var truth = new TreeMap<String, Integer>();
        there.forEach((place, standing) -> standing.forEach(one -> one.told.keys().forEach(key -> {
            truth.merge(key, 1, Integer::sum);
            placeOf.put(key, place);
        })));
        truth.values().removeIf(number -> number >= suppression.k());
        truth.keySet().forEach(key -> {
            if (!published(placeOf.get(key)).getOrDefault(key, ":").equals(":")) {
                throw new AssertionError(key + " = " + published(placeOf.get(key)).get(key) + " is published");
            }
        });
        return truth;
    }

    /**
     * Whether there is another town in which this number is another one, and of which all that is published is the same. Changes are kept while there are no
     * more places that give the other town away than before; where they lead nowhere, it is begun anew.
     */
    boolean couldBeAnother(String secret, int tries, Random random) {
        int place = placeOf.get(secret);
        var other = town;
        var differ = List.<Integer>of();
        int since = 0;
        for (int tried = 0; tried < tries; tried++) {
            boolean anew = tried < AT_A_STROKE || other == town || since++ > (tried < SOON ? PATIENCE : LONG_PATIENCE);
            var next = new ArrayList<>(anew ? town : other);
            for (int changes = anew ? 1 + random.nextInt(3) : 1; changes > 0; changes--) {
                Imagining.change(next, aim(anew || random.nextBoolean() ? place : differ.get(random.nextInt(differ.size()))), random);
            }
            var gives = givesAway(next, place, secret, tried < AT_A_STROKE ? 0 : anew ? TOO_MANY : differ.size());
            if (gives != null && gives.isEmpty() && isAlike(next)) {
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
        return aims.computeIfAbsent(place, where -> there.containsKey(where) ? aim(there.get(where).getFirst().told) : new Imagining.Aim(List.of(), List.of(), MadeUp.NEVER));
    }

    /** Those who stand there, and in the same month elsewhere; what of them is told there. */
    private Imagining.Aim aim(Told where) {
        int month = where.place.isByMonth() ? where.period : MadeUp.NEVER;
        var near = IntStream.range(0, town.size()).filter(at -> has(town.get(at), one -> one.number == where.number || one.place.isByMonth() && one.period == month)).boxed().toList();
        var some = near.stream().map(town::get).filter(person -> standsIn(person, where.number) != null).limit(3).toList();
        var traits = Arrays.stream(MadeUp.Trait.values()).filter(trait -> some.stream().anyMatch(person -> IntStream.range(0, trait.many).anyMatch(to -> {
            var other = person.copy();
            other.set(trait, to);
            var before = standsIn(person, where.number);
            var after = standsIn(other, where.number);
            return before != after && (before == null || after == null || !before.what.equals(after.what));
        }))).toList();
        return new Imagining.Aim(near, traits, month);
    }

    private static boolean has(MadeUp.Person person, Predicate<Told> is) {
        return IntStream.range(0, AllThatIsPublished.PARTS).anyMatch(part -> Arrays.stream(person.told(part)).anyMatch(is));
    }

    private @Nullable Told standsIn(MadeUp.Person person, int place) {
        for (var one : person.told(partOf.get(place))) {
            if (one.number == place) {
                return one;
            }
        }
        return null;
    }

    /**
     * The places another town would be known by, as their prints have it: what two prints hide from each other is seen when all of it is published in the end.
     * First the part the number is told in, as most are known by that already.
     *
     * @return null where the number is the same in it, or there are more places than these
     */
    private @Nullable List<Integer> givesAway(List<MadeUp.Person> other, int secretPlace, String secret, int most) {
        var others = changed(other);
        int part = partOf.get(secretPlace);
        if (counted(others, other, part, secretPlace, secret) == 0) {
            return null;
        }
        var gives = new ArrayList<Integer>();
        boolean isKnown = isKnown(others, other, part, gives, most);
        for (int next = 0; !isKnown && next < AllThatIsPublished.PARTS; next++) {
            isKnown = next != part && isKnown(others, other, next, gives, most);
        }
        return isKnown ? null : gives;
    }

    /** Their places in the list. */
    private int[] changed(List<MadeUp.Person> other) {
        int[] changed = new int[other.size()];
        int many = 0;
        for (int at = 0; at < other.size(); at++) {
            if (at >= town.size() || town.get(at) != other.get(at)) {
                changed[many++] = at;
            }
        }
        return Arrays.copyOf(changed, many);
    }

    /** How many more the number is. @param others places in the list of those who are otherwise */
    private int counted(int[] others, List<MadeUp.Person> other, int part, int place, String secret) {
        int number = 0;
        for (int at : others) {
            number += counts(other.get(at).told(part), place, secret) - (at < town.size() ? counts(town.get(at).told(part), place, secret) : 0);
        }
        return number;
    }

    private static int counts(Told[] part, int place, String secret) {
        int number = 0;
        for (var one : part) {
            number += one.number == place && one.keys().contains(secret) ? 1 : 0;
        }
        return number;
    }

    /** Whether there are more places than these with what is told in one part, which are added. */
    private boolean isKnown(int[] others, List<MadeUp.Person> other, int part, List<Integer> gives, int most) {
        for (int at : others) {
            var before = at < town.size() ? town.get(at).told(part) : NOTHING;
            var after = other.get(at).told(part);
            if (before != after) {
                move(before, -1);
                move(after, 1);
            }
        }
        for (int place = moved.nextSetBit(0); place >= 0; place = moved.nextSetBit(place + 1)) {
            if (gives.size() <= most && moves[place] != 0 && !isAlike(place, part, moves[place], other)) {
                gives.add(place);
            }
            moves[place] = 0;
        }
        moved.clear();
        return gives.size() > most;
    }

    private void move(Told[] part, int sign) {
        for (var one : part) {
            moves[one.number] += sign * one.print;
            moved.set(one.number);
        }
    }

    private boolean isAlike(int place, int part, long move, List<MadeUp.Person> other) {
        return alike.computeIfAbsent(place, where -> new HashMap<>()).computeIfAbsent(prints[place] + move, print -> published(place, part, other).equals(published(place)));
    }

    /** Held against this one wherever anybody who is otherwise stands in either of them, whatever the prints say. */
    private boolean isAlike(List<MadeUp.Person> other) {
        for (int part = 0; part < AllThatIsPublished.PARTS; part++) {
            var places = new BitSet(PLACES);
            for (int at : changed(other)) {
                stands(other.get(at).told(part), places);
                stands(at < town.size() ? town.get(at).told(part) : NOTHING, places);
            }
            int where = part;
            if (!places.stream().allMatch(place -> published(place, where, other).equals(published(place)))) {
                return false;
            }
        }
        return true;
    }

    private static void stands(Told[] part, BitSet places) {
        for (var one : part) {
            places.set(one.number);
        }
    }

    private Map<String, String> published(int place) {
        return published.computeIfAbsent(place, where -> published(where, partOf.getOrDefault(where, 0), town));
    }

    private Map<String, String> published(int place, int part, List<MadeUp.Person> persons) {
        var where = ALL[place / PublishedPlace.PERIODS];
        if (closed.contains(where)) {
            return Map.of();
        }
        var what = new ArrayList<Object>();
        for (var one : there.getOrDefault(place, List.of())) {
            if (persons.get(one.person) == town.get(one.person)) {
                what.add(one.told.what);
            }
        }
        for (int at : changed(persons)) {
            for (var one : persons.get(at).told(part)) {
                if (one.number == place) {
                    what.add(one.what);
                }
            }
        }
        return where.published(place % PublishedPlace.PERIODS, what, suppression);
    }
}
