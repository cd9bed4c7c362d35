package holdepunkt.guidance;

import holdepunkt.core.files.EditedLines;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * «Can I share this?» as a table: who asks, to whom, and what she has said. The first line of {@code guidance/sharing.csv} that fits is the answer,
 * and every question has one.
 */
@Component
public class SharingAnswers {

    public static final List<String> WHO = List.of("health", "public", "volunteer");
    public static final List<String> TO = List.of("care", "public", "kin", "child_welfare", "police");
    public static final List<String> YES = List.of("yes", "not_asked", "no", "cannot", "danger", "child");

    private final List<Line> lines = EditedLines.underHeading("/guidance/sharing.csv").stream().map(line -> Arrays.asList(line.split(","))).map(Line::new).toList();

    /** @param answer end of the message key @param act code of the act behind */
    public record Answer(String answer, String act) {}

    /** @throws IllegalArgumentException for a word that is none of the choices */
    public Answer to(String who, String to, String yes) {
        if (!WHO.contains(who) || !TO.contains(to) || !YES.contains(yes)) {
            throw new IllegalArgumentException("no such question");
        }
        return lines.stream().filter(line -> line.fits(who, to, yes)).findFirst().map(Line::answer)
                .orElseThrow(() -> new IllegalStateException("no answer for " + who + ", " + to + ", " + yes));
    }

    List<Line> lines() {
        return lines;
    }

    /** One line of the table. @param cells who, to, yes, answer, act */
    record Line(List<String> cells) {

        boolean fits(String who, String to, String yes) {
            return is(0, who) && is(1, to) && is(2, yes);
        }

        private boolean is(int column, String word) {
            return cells.get(column).equals("*") || cells.get(column).equals(word);
        }

        Answer answer() {
            return new Answer(cells.get(3), cells.get(4));
        }
    }
}
