package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** Whoever gave which points, wrote which line, on which day and in which way: what she takes out is the same, and has all the points the mirror shows. */
class NobodysAnswerIsInARowTests {

    private static final List<String> QUESTIONS = List.of("clear", "decide", "easy");
    private static final List<String> WAYS = List.of("phone", "signed_in");

    private int wrong;

    @Test
    void whoeverItWasTheFileIsTheSame() {
        var random = new Random(20261122);
        for (int round = 0; round < 400; round++) {
            var side = random.nextBoolean() ? "staff" : "near";
            int many = 1 + random.nextInt(6);
            var points = QUESTIONS.stream().map(question -> points(question, many, random)).toList();
            var lines = IntStream.range(0, many).mapToObj(at -> random.nextInt(3) == 0 ? "Ord " + at : null).toList();
            var names = IntStream.range(0, many).mapToObj(at -> random.nextInt(4) == 0 ? null : "Navn " + at).toList();
            var one = answers(side, points, lines, names, random);
            var other = answers(side, points.stream().map(given -> shuffled(given, random)).toList(), shuffled(lines, random), shuffled(names, random), random);
            var file = OthersInTheMirror.mixed(one);
            wrong += written(file).equals(written(OthersInTheMirror.mixed(other))) ? 0 : 1;
            wrong += written(file).equals(written(OthersInTheMirror.mixed(file))) ? 0 : 1;
            boolean named = names.stream().allMatch(name -> name != null);
            boolean shown = many >= 3 || side.equals("near") && named;
            wrong += told(file).equals(shown ? told(one) : List.of()) ? 0 : 1;
            wrong += written(file).contains("Navn") == (named && shown) ? 0 : 1;
        }
        Guards.report("nobodys-answer-in-a-row", 1_600, wrong, 1_600, 20261122);
    }

    @Test
    void hersStandsAsSheGaveIt() {
        var hers = row("9", "person", Map.of("easy", 3, "clear", 8), "Jeg ble hørt", null, "2026-11-21", "signed_in");
        assertThat(OthersInTheMirror.mixed(List.of(hers))).containsExactly(hers);
    }

    /** The first question is answered by all of them. */
    private static List<@Nullable Integer> points(String question, int many, Random random) {
        return IntStream.range(0, many).mapToObj(at -> question.equals("clear") || random.nextInt(4) > 0 ? (Integer) random.nextInt(11) : null).toList();
    }

    private static List<Row> answers(String side, List<List<Integer>> points, List<String> lines, List<String> names, Random random) {
        var rows = new ArrayList<Row>();
        rows.add(new Row("feedback.mirror", "mirror", new TreeMap<>(Map.of("id", "m", "asked_at", "2026-11-20T23:30:00+00:00")), Set.of()));
        for (int at = 0; at < lines.size(); at++) {
            var marks = new TreeMap<String, Object>();
            for (int question = 0; question < QUESTIONS.size(); question++) {
                if (points.get(question).get(at) != null) {
                    marks.put(QUESTIONS.get(question), points.get(question).get(at));
                }
            }
            rows.add(row(String.valueOf(at), side, marks, lines.get(at), names.get(at), "2026-11-2" + random.nextInt(10), WAYS.get(random.nextInt(2))));
        }
        return rows;
    }

    private static Row row(String id, String side, Map<String, ?> marks, @Nullable String line, @Nullable String called, String on, String way) {
        var values = new TreeMap<String, Object>(Map.of("id", id, "mirror_id", "m", "side", side, "marks", marks, "answered_on", on, "way", way));
        values.put("line", line);
        values.put("called", called);
        return new Row("feedback.answer", "mirror", values, Set.of("line", "called"));
    }

    private static <T> List<T> shuffled(List<T> given, Random random) {
        var mixed = new ArrayList<>(given);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static String written(List<Row> rows) {
        return rows.stream().map(row -> CanonicalJson.write(row.values())).sorted().toList().toString();
    }

    /** The points of each question and the lines, in order. */
    private static List<String> told(List<Row> rows) {
        var told = new ArrayList<String>();
        rows.forEach(row -> {
            if (row.values().get("marks") instanceof Map<?, ?> marks) {
                marks.forEach((question, given) -> told.add(question + " " + given));
            }
            if (row.values().get("line") instanceof String line) {
                told.add(line);
            }
        });
        return told.stream().sorted().toList();
    }
}
