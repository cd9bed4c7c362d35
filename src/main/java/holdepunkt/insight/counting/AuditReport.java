package holdepunkt.insight.counting;

import holdepunkt.insight.Figure;
import holdepunkt.insight.release.Release;
import java.time.LocalDate;
import java.util.List;

/**
 * What an auditor asks about coordinators and follow-up, of the persons who had a meeting in half a year.
 *
 * @param from the first day
 * @param to the last day
 * @param release as it was published
 */
public record AuditReport(LocalDate from, LocalDate to, Release release) {

    /** Each line divides the same persons: who has a coordinator, who was asked how it went in time, and whose doctor was with them. */
    public static final List<List<String>> LINES = List.of(List.of("active", "ended", "no", "asked", "none"), List.of("followed", "notFollowed"), List.of("gp", "withoutGp"));

    /** The persons all lines divide. */
    public Figure persons() {
        return Figure.written(release.figure("persons"));
    }

    public Figure figure(String key) {
        return Figure.written(release.figure(key));
    }
}
