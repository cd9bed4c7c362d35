package holdepunkt.guidance;

import holdepunkt.core.files.EditedLines;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each ground of the policy rests on in law, from {@code guidance/grounds.csv}; the section is the one that holds on the day asked about. Data, never code. */
@Component
public class LegalBases {

    private final Acts acts;
    private final List<Line> lines = EditedLines.underHeading("/guidance/grounds.csv").stream().map(Line::of).toList();

    LegalBases(Acts acts) {
        this.acts = acts;
    }

    /** @param hersToSay whether it also needs her own yes, so that it ends when she says so */
    public record Basis(NamedAct act, boolean hersToSay) {}

    private record Line(String ground, String act, boolean hersToSay) {

        static Line of(String text) {
            var cell = Arrays.asList(text.split(","));
            return new Line(cell.get(0), cell.get(1), cell.get(2).equals("yes"));
        }
    }

    /** Empty for her own page, which rests on nothing but that it is hers. */
    public Optional<Basis> of(String ground, LocalDate day) {
        return lines.stream().filter(line -> line.ground().equals(ground)).findFirst().map(line -> new Basis(acts.on(line.act(), day), line.hersToSay()));
    }
}
