package holdepunkt.access;

import holdepunkt.core.files.EditedLines;
import java.util.List;
import java.util.stream.Stream;

/** The lines of {@code policy.csv}: at most 150, for people to read, the last one saying that everything else is no. */
public record PolicyLines(List<Line> lines) {

    static final int MOST = 150;
    private static final String ELSE = "everything else";

    /** @param actions the words of what the ground opens for the class, of see, write and decide */
    public record Line(String ground, String dataClass, List<String> actions) {}

    public static PolicyLines read() {
        var rows = EditedLines.underHeading("/policy.csv");
        if (rows.size() > MOST || !rows.getLast().startsWith(ELSE)) {
            throw new IllegalStateException("policy.csv must have at most " + MOST + " lines and end in '" + ELSE + "'");
        }
        return new PolicyLines(rows.stream().limit(rows.size() - 1L).flatMap(PolicyLines::lines).toList());
    }

    /** One row opens the same of several classes, with a space between them, where one sentence says it of all. */
    private static Stream<Line> lines(String row) {
        var cell = row.split(",", 6);
        var actions = Stream.of("see", "write", "decide").filter(action -> cell[2 + List.of("see", "write", "decide").indexOf(action)].equals("yes")).toList();
        return Stream.of(cell[1].split(" ")).map(dataClass -> new Line(cell[0], dataClass, actions));
    }
}
