package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code src/test/planted}: bugs that a test must find, planted one by one by {@code bin/ci planted}. Here: that each still fits the code and names a test. */
class EveryPlantedBugCanBePlantedTests {

    @Test
    void everyPatchFitsTheCodeAndNamesItsTest() {
        var wrong = new ArrayList<String>();
        var patches = Sources.files("src/test/planted", ".patch");
        for (var patch : patches) {
            var lines = Sources.text(patch).lines().toList();
            var test = lines.stream().filter(line -> line.startsWith("# test: ")).map(line -> line.substring(8)).findFirst().orElse("");
            if (Files.notExists(Path.of("src/test/java/holdepunkt", test.replace('.', '/') + ".java"))) {
                wrong.add(patch + " names a test that is not there: " + test);
            }
            if (!fits(lines)) {
                wrong.add(patch + " does not fit the code any more");
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("planted-bugs", patches.size(), wrong.size(), 10, 0);
    }

    /** What a patch takes away and leaves standing must be in the file as one piece, and what it puts there must be something else. */
    private static boolean fits(List<String> patch) {
        var file = patch.stream().filter(line -> line.startsWith("--- a/")).map(line -> Path.of(line.substring(6))).findFirst().orElseThrow();
        if (Files.notExists(file)) {
            return false;
        }
        var text = Sources.text(file);
        int hunks = 0;
        for (int at = 0; at < patch.size(); at++) {
            if (patch.get(at).startsWith("@@")) {
                hunks++;
                var hunk = patch.subList(at + 1, patch.size()).stream().takeWhile(line -> !line.startsWith("@@")).toList();
                if (!text.contains(side(hunk, '-')) || side(hunk, '-').equals(side(hunk, '+'))) {
                    return false;
                }
            }
        }
        return hunks > 0;
    }

    private static String side(List<String> hunk, char changed) {
        var side = new StringBuilder();
        hunk.stream().filter(line -> !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == changed)).forEach(line -> side.append(line.substring(1)).append('\n'));
        return side.toString();
    }
}
