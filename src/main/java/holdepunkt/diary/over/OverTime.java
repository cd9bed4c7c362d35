package holdepunkt.diary.over;

import holdepunkt.diary.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Her own pages beside each other. It has no numbers: which pages, which days, which words, as she wrote them.
 *
 * @param days by month, newest first, the days she wrote on
 * @param words those that come back, most pages first, with the pages they are on
 * @param chain pages with a before or an after, newest first
 * @param marks her own, with the pages they are on
 */
public record OverTime(Set<Look> looks, SortedMap<YearMonth, List<Spot>> days, List<Found> words, List<Entry> chain, List<Found> marks) {

    static final OverTime NOTHING = new OverTime(Set.of(), new TreeMap<>(), List.of(), List.of(), List.of());

    private static final int MOST_WORDS = 24;
    private static final int MOST_SPOTS = 12;

    /** A page, by its day. */
    public record Spot(UUID entry, LocalDate day) {}

    /** Something that is on several pages, newest first. */
    public record Found(String what, List<Spot> where) {}

    static OverTime of(Set<Look> looks, List<Entry> entries) {
        var newest = entries.stream().sorted(Comparator.comparing((Entry one) -> one.leaf().at()).reversed()).toList();
        return new OverTime(looks, looks.contains(Look.CALENDAR) ? days(newest) : new TreeMap<>(), looks.contains(Look.WORDS) ? words(newest) : List.of(),
                looks.contains(Look.CHAIN) ? newest.stream().filter(one -> one.leaf().hasChain()).toList() : List.of(),
                looks.contains(Look.MARKS) ? found(newest, one -> one.leaf().marks().stream()) : List.of());
    }

    private static SortedMap<YearMonth, List<Spot>> days(List<Entry> newest) {
        var days = new TreeMap<YearMonth, List<Spot>>(Comparator.reverseOrder());
        newest.reversed().forEach(one -> {
            var day = one.leaf().at().toLocalDate();
            var month = days.computeIfAbsent(YearMonth.from(day), any -> new ArrayList<>());
            if (month.stream().noneMatch(spot -> spot.day().equals(day))) {
                month.add(new Spot(one.id(), day));
            }
        });
        return days;
    }

    private static List<Found> words(List<Entry> newest) {
        return found(newest, one -> one.leaf().texts().flatMap(OwnWords::in)).stream().filter(one -> one.where().size() > 1)
                .sorted(Comparator.comparing((Found one) -> -one.where().size()).thenComparing(Found::what)).limit(MOST_WORDS).map(OverTime::shortened).toList();
    }

    private static Found shortened(Found one) {
        return new Found(one.what(), one.where().stream().limit(MOST_SPOTS).toList());
    }

    private static List<Found> found(List<Entry> newest, Function<Entry, Stream<String>> what) {
        Map<String, List<Spot>> found = new TreeMap<>();
        for (var one : newest) {
            what.apply(one).collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll)
                    .forEach(word -> found.computeIfAbsent(word, any -> new ArrayList<>()).add(new Spot(one.id(), one.leaf().at().toLocalDate())));
        }
        return found.entrySet().stream().map(one -> new Found(one.getKey(), one.getValue())).toList();
    }
}
