package holdepunkt.insight.counting;

import holdepunkt.insight.Figure;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import java.util.List;

/**
 * How one point was counted.
 *
 * @param part persons counted: those of whom it is so, or who have been through the wait
 * @param rest the others
 * @param whole both together
 * @param leftOut persons of whom it cannot be said, with why
 * @param from first day of the month
 * @param to its last day
 * @param seenOn the last day that was looked at
 * @param release as it was published, with what was found wrong later
 */
public record Counted(Measure measure, Point point, Figure part, Figure rest, Figure whole, List<LeftOut> leftOut, LocalDate from, LocalDate to, LocalDate seenOn,
                      Release release) {

    /** Persons of whom it cannot be said. */
    public record LeftOut(String why, Figure persons) {

        /** The name of the text that says why. */
        public String text() {
            return "insight.leftout." + why;
        }
    }
}
