package holdepunkt.rights;

import holdepunkt.core.Period;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What others than she answered after a meeting, as the mirror shows it to her: the points of a question in order of size and not by who gave them, nothing of
 * those who work there under three, names where all have given theirs, and of nobody when, how or in which place. Done twice it is the same, so that her file
 * is the same bytes wherever she moves.
 */
final class OthersInTheMirror {

    private static final String ANSWER = "feedback.answer";
    private static final String USE = "feedback.place_use";
    private static final List<String> SAID = List.of("marks", "line", "called", "between_times", "beside", "beside_form", "typed_by");
    /** As the mirror's page: under three a mark has a name. */
    private static final int FEWEST = 3;

    private final List<Row> rows;
    private final String day;
    private final boolean near;
    private final List<Row> marked;
    private final List<Row> told = new ArrayList<>();

    /** @param rows of one mirror and one side, by their numbers @param day when they were asked */
    private OthersInTheMirror(List<Row> rows, String day) {
        this.rows = rows;
        this.day = day;
        this.near = "near".equals(rows.getFirst().values().get("side"));
        this.marked = rows.stream().filter(row -> !marks(row).isEmpty()).toList();
    }

    /** Every row there is, with nobody's answer in one of them. */
    static List<Row> mixed(List<Row> all) {
        var days = all.stream().filter(row -> row.table().equals("feedback.mirror")).collect(Collectors.toMap(row -> text(row, "id"), OthersInTheMirror::dayOf));
        var answers = bySide(all.stream().filter(OthersInTheMirror::isAnothers), row -> text(row, "side")).values().stream()
                .flatMap(rows -> new OthersInTheMirror(rows, days.getOrDefault(text(rows.getFirst(), "mirror_id"), text(rows.getFirst(), "answered_on"))).mixed().stream());
        return Stream.of(all.stream().filter(row -> !isAnothers(row) && !row.table().equals(USE)), answers, uses(all, days)).flatMap(Function.identity()).toList();
    }

    /** To be read: of each side one row, and one for each line somebody wrote. @param all as {@link #mixed} left them */
    static List<Row> together(List<Row> all) {
        var answers = bySide(all.stream().filter(OthersInTheMirror::isAnothers), row -> text(row, "side")).values().stream().flatMap(OthersInTheMirror::asOne);
        return Stream.concat(all.stream().filter(row -> !isAnothers(row)), answers).toList();
    }

    /** That so many places of a side are used, and not whose. */
    private static Stream<Row> uses(List<Row> all, Map<String, String> days) {
        var sides = all.stream().filter(row -> row.table().equals("feedback.place")).collect(Collectors.toMap(row -> text(row, "id"), row -> text(row, "side")));
        var places = bySide(all.stream().filter(row -> row.table().equals("feedback.place")), row -> text(row, "side"));
        return bySide(all.stream().filter(row -> row.table().equals(USE)), row -> sides.getOrDefault(text(row, "place_id"), "")).entrySet().stream().flatMap(side -> {
            var there = places.getOrDefault(side.getKey(), side.getValue());
            return IntStream.range(0, side.getValue().size()).mapToObj(at -> {
                var use = copy(side.getValue().get(at));
                use.values().put("place_id", text(there.get(at), there == side.getValue() ? "place_id" : "id"));
                use.values().computeIfPresent("used_on", (column, on) -> days.getOrDefault(text(use, "mirror_id"), (String) on));
                return use;
            });
        });
    }

    private List<Row> mixed() {
        Stream.concat(marked.stream(), rows.stream().filter(row -> marks(row).isEmpty())).map(OthersInTheMirror::copy).forEach(row -> {
            SAID.forEach(column -> row.values().replace(column, null));
            row.values().replace("answered_on", day);
            row.values().replace("way", "phone");
            told.add(row);
        });
        if (isShown(marked)) {
            mixMarks();
            give("line", texts(rows, "line"));
            var names = texts(marked, "called");
            give("called", names.size() == marked.size() ? names : List.of());
            var besides = marked.stream().filter(row -> row.values().get("beside") != null).toList();
            if (isShown(besides)) {
                give("beside", MixedAnswers.of(besides.stream().map(row -> text(row, "beside")).toList()));
                give("beside_form", besides.stream().map(row -> text(row, "beside_form")).toList());
            }
        }
        return told;
    }

    private boolean isShown(List<Row> answers) {
        return answers.size() >= FEWEST || near && answers.stream().allMatch(row -> row.values().get("called") != null);
    }

    /** One question after the other round the rows: each has some, and no row is anybody's. */
    private void mixMarks() {
        var points = new TreeMap<String, List<Integer>>();
        marked.forEach(row -> marks(row).forEach((question, given) -> points.computeIfAbsent(question, one -> new ArrayList<>()).add(((Number) given).intValue())));
        var mixed = IntStream.range(0, marked.size()).mapToObj(at -> new TreeMap<String, Object>()).toList();
        int next = 0;
        for (var question : points.entrySet()) {
            for (int given : question.getValue().stream().sorted().toList()) {
                mixed.get(next++ % mixed.size()).put(question.getKey(), given);
            }
        }
        give("marks", mixed);
    }

    private void give(String column, List<?> values) {
        for (int at = 0; at < values.size(); at++) {
            told.get(at).values().put(column, values.get(at));
        }
    }

    private static Stream<Row> asOne(List<Row> rows) {
        var first = rows.getFirst();
        var points = new TreeMap<String, Object>();
        rows.forEach(row -> marks(row).forEach((question, given) -> points.merge(question, String.valueOf(given), (before, one) -> before + ", " + one)));
        var one = new TreeMap<String, Object>(Map.of("side", first.values().get("side"), "answered_on", first.values().get("answered_on"), "marks", points));
        one.put("called", String.join(", ", texts(rows, "called")));
        one.put("beside", MixedAnswers.together(texts(rows, "beside")));
        var lines = texts(rows, "line").stream().map(line -> new TreeMap<String, Object>(Map.of("side", first.values().get("side"), "line", line)));
        return Stream.concat(Stream.of(one), lines).map(values -> new Row(first.table(), first.dataClass(), values, first.sealed()));
    }

    private static boolean isAnothers(Row row) {
        return row.table().equals(ANSWER) && !"person".equals(row.values().get("side"));
    }

    private static Map<String, List<Row>> bySide(Stream<Row> rows, Function<Row, String> side) {
        return rows.sorted(Comparator.comparing(row -> text(row, "id"))).collect(Collectors.groupingBy(row -> text(row, "mirror_id") + " " + side.apply(row), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> texts(List<Row> rows, String column) {
        return rows.stream().map(row -> (String) row.values().get(column)).filter(Objects::nonNull).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> marks(Row row) {
        return row.values().get("marks") instanceof Map<?, ?> given ? (Map<String, Object>) given : Map.of();
    }

    private static String dayOf(Row mirror) {
        return OffsetDateTime.parse(text(mirror, "asked_at")).atZoneSameInstant(Period.NORWAY).toLocalDate().toString();
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.values().get(column));
    }

    private static Row copy(Row row) {
        return new Row(row.table(), row.dataClass(), new TreeMap<>(row.values()), row.sealed());
    }
}
