package holdepunkt.improvement.incidents.learning;

import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What helped and what hindered, over stories.
 *
 * @param rows with enough stories behind them, the most told first
 * @param hidden how many more there are, with too few
 * @param unsorted lines that are not counted under anything yet
 */
public record Learned(List<Factored> rows, int hidden, int unsorted) {

    /** Stories behind a number. */
    public static final int SHOWN = 3;
    /** Stories behind words that are shown without their story. */
    public static final int QUOTED = 5;

    /** @param names what the factors are called now; one that is not among them keeps the name it had when it was chosen */
    public static Learned from(List<Incident> stories, Map<UUID, String> names) {
        var keys = new LinkedHashMap<String, Line>();
        stories.stream().flatMap(Incident::lines).filter(line -> !key(line).isEmpty()).forEach(line -> keys.putIfAbsent(key(line), line));
        var rows = new ArrayList<Factored>();
        keys.forEach((key, line) -> rows.add(new Factored(name(line, names), line.factor(), tally(stories, Incident::helped, key), tally(stories, Incident::hindered, key))));
        rows.sort(Comparator.comparingInt(Factored::most).reversed());
        var shown = rows.stream().filter(Factored::shown).toList();
        return new Learned(shown, rows.size() - shown.size(), (int) stories.stream().flatMap(Incident::lines).filter(line -> key(line).isEmpty()).count());
    }

    private static String key(Line line) {
        return line.factor() != null ? line.factor().toString() : line.under().strip().toLowerCase(Locale.ROOT);
    }

    private static String name(Line line, Map<UUID, String> names) {
        return line.factor() == null ? line.under() : names.getOrDefault(line.factor(), line.under());
    }

    private static Tally tally(List<Incident> stories, Function<Incident, List<Line>> side, String key) {
        var words = stories.stream().flatMap(story -> side.apply(story).stream().filter(line -> key(line).equals(key)).findFirst().stream()).map(Line::words).sorted().toList();
        return words.isEmpty() ? Tally.NONE : new Tally(words.size(), words);
    }
}
