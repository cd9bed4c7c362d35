package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever assesses the consequences for privacy reads of every kind of thing that is kept: each class of the policy stands in the table, with its harm. */
class EveryClassStandsInTheAssessmentTests {

    @Test
    void withHowItIsProtected() throws IOException {
        var page = Files.readString(Path.of("docs", "privacy", "dpia.md"));
        var table = page.substring(page.indexOf("| Class | What |"));
        var rows = table.substring(0, table.indexOf("\n\n")).lines().skip(2).map(line -> line.split("\\|", -1)).toList();
        assertThat(rows).allMatch(cells -> cells.length == 6 && Arrays.stream(cells).skip(1).limit(4).noneMatch(String::isBlank));
        var told = rows.stream().flatMap(cells -> Arrays.stream(cells[1].strip().split(",\\s*"))).collect(Collectors.toSet());
        var missing = new TreeSet<>(PolicyLines.read().lines().stream().map(PolicyLines.Line::dataClass).collect(Collectors.toSet()));
        int classes = missing.size();
        missing.removeAll(told);
        assertThat(missing).isEmpty();
        Guards.report("assessed-classes", classes, missing.size(), 35, 0);
    }
}
