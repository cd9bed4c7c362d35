package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/asvs.csv}: one row per requirement of ASVS 5.0.0 but its chapter on WebRTC, which does not apply. A row that says it is met names the
 * test that shows it; where a paper is what is asked for, the test is this one, and the paper's heading must be there and have something under it.
 */
class EveryRequirementHasItsProofTests {

    private static final Path LIST = Path.of("docs/asvs.csv");
    private static final Set<String> STATUSES = Set.of("met", "deviation", "n/a", "open");
    private static final String THIS = "shape.EveryRequirementHasItsProofTests";

    /** How many of level 1, 2 and 3 each chapter of the standard has. */
    private static final Map<String, List<Long>> CHAPTERS = Map.ofEntries(Map.entry("V1", List.of(8L, 19L, 3L)), Map.entry("V2", List.of(4L, 7L, 2L)),
            Map.entry("V3", List.of(8L, 11L, 12L)), Map.entry("V4", List.of(2L, 8L, 6L)), Map.entry("V5", List.of(4L, 5L, 4L)),
            Map.entry("V6", List.of(13L, 22L, 12L)), Map.entry("V7", List.of(6L, 12L, 1L)), Map.entry("V8", List.of(3L, 4L, 6L)),
            Map.entry("V9", List.of(4L, 3L, 0L)), Map.entry("V10", List.of(5L, 24L, 7L)), Map.entry("V11", List.of(3L, 11L, 10L)),
            Map.entry("V12", List.of(3L, 6L, 3L)), Map.entry("V13", List.of(1L, 12L, 8L)), Map.entry("V14", List.of(2L, 7L, 4L)),
            Map.entry("V15", List.of(3L, 10L, 8L)), Map.entry("V16", List.of(0L, 16L, 1L)));

    private record Row(String requirement, String level, String what, String status, String why, String test, String file) {

        static Row of(String line) {
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            boolean quoted = false;
            for (char sign : line.toCharArray()) {
                quoted ^= sign == '"';
                if (sign == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else if (sign != '"') {
                    cell.append(sign);
                }
            }
            cells.add(cell.toString());
            assertThat(cells).as(line).hasSize(7);
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
        }

        String chapter() {
            return requirement.substring(0, requirement.indexOf('.'));
        }
    }

    @Test
    void noRequirementIsMissingAndNoneIsMadeUp() throws Exception {
        var rows = rows();
        assertThat(rows.stream().map(Row::requirement)).doesNotHaveDuplicates().allMatch(number -> number.matches("V\\d+\\.\\d+\\.\\d+"));
        var counted = new TreeMap<String, List<Long>>();
        rows.stream().collect(Collectors.groupingBy(Row::chapter)).forEach((chapter, its) -> counted.put(chapter,
                List.of("1", "2", "3").stream().map(level -> its.stream().filter(row -> row.level().equals(level)).count()).toList()));
        assertThat(counted).containsExactlyInAnyOrderEntriesOf(CHAPTERS);
        assertThat(gaps(rows)).isEmpty();
    }

    /** Numbers within a section run from one without a hole. */
    private static List<String> gaps(List<Row> rows) {
        var numbers = rows.stream().map(Row::requirement).collect(Collectors.toSet());
        return numbers.stream().filter(number -> !number.endsWith(".1")).filter(number -> {
            int dot = number.lastIndexOf('.');
            return !numbers.contains(number.substring(0, dot + 1) + (Integer.parseInt(number.substring(dot + 1)) - 1));
        }).toList();
    }

    @Test
    void whatIsSaidToBeMetIsShownAndWhatIsNotSaysWhy() throws Exception {
        var rows = rows();
        var wrong = new ArrayList<String>();
        for (var row : rows) {
            if (!STATUSES.contains(row.status())) {
                wrong.add(row.requirement() + " has the status " + row.status());
            }
            if (row.what().isBlank() || row.what().length() > 80) {
                wrong.add(row.requirement() + " is not named in a few words");
            }
            if (row.status().equals("met") ? row.test().isBlank() || row.file().isBlank() : row.why().isBlank()) {
                wrong.add(row.requirement() + " is " + row.status() + " without " + (row.status().equals("met") ? "a test and a file" : "a reason"));
            }
            if (!row.test().isBlank() && Files.notExists(Path.of("src/test/java/holdepunkt", row.test().replace('.', '/') + ".java"))) {
                wrong.add(row.requirement() + " names a test that is not there: " + row.test());
            }
            wrong.addAll(paper(row));
        }
        assertThat(wrong).isEmpty();
        var counts = rows.stream().collect(Collectors.groupingBy(Row::status, TreeMap::new, Collectors.counting()));
        Guards.report("asvs-rows", rows.size(), wrong.size(), 333, 0, counts.entrySet().stream().map(count -> count.getKey() + "=" + count.getValue()).toArray(String[]::new));
    }

    private static List<String> paper(Row row) throws Exception {
        if (row.file().isBlank()) {
            return List.of();
        }
        var parts = row.file().split("#", 2);
        if (Files.notExists(Path.of(parts[0]))) {
            return List.of(row.requirement() + " names a file that is not there: " + parts[0]);
        }
        if (row.test().equals(THIS) && parts.length == 1) {
            return List.of(row.requirement() + " is a paper without its heading");
        }
        if (parts.length == 1) {
            return List.of();
        }
        var lines = Files.readAllLines(Path.of(parts[0]));
        int heading = lines.stream().map(line -> line.replaceFirst("^#+ ", "")).toList().indexOf(parts[1]);
        long under = lines.stream().skip(heading + 1).takeWhile(line -> !line.startsWith("#")).filter(line -> !line.isBlank()).count();
        return heading < 0 || under < 2 ? List.of(row.requirement() + " names a heading with nothing under it: " + row.file()) : List.of();
    }

    private static List<Row> rows() throws Exception {
        return Files.readAllLines(LIST).stream().skip(1).map(Row::of).toList();
    }
}
