package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.BrokenRule;
import java.util.List;

/**
 * How sure a group may be, as a table people can read. After the editable standards of OutNav (progress and confidence side by side), with words of
 * our own: low is one source or opinions; medium is two kinds of source that agree; high is three kinds, with users' own data and numbers, looked at by
 * somebody outside the group.
 */
public final class RatingRules {

    private RatingRules() {}

    /** A line of the table. */
    public record Line(Confidence confidence, List<Need> needs) {}

    /** The rule itself, the least first. */
    public static List<Line> table() {
        return List.of(
                new Line(Confidence.LOW, List.of(Need.ONE_SOURCE)),
                new Line(Confidence.MEDIUM, List.of(Need.TWO_KINDS, Need.NOT_ONLY_OPINIONS, Need.MORE_FOR_THAN_AGAINST)),
                new Line(Confidence.HIGH, List.of(Need.THREE_KINDS, Need.USER_VOICES, Need.NUMBERS, Need.NOTHING_AGAINST, Need.CHECKED_FROM_OUTSIDE)));
    }

    /** What is missing before a group may be as sure as this; empty when the evidence carries it. */
    public static List<Need> missing(Basis basis, Confidence confidence) {
        return table().stream().filter(line -> line.confidence().compareTo(confidence) <= 0).flatMap(line -> line.needs().stream())
                .filter(need -> !need.isMetBy(basis)).toList();
    }

    /** @throws BrokenRule that names the first thing missing */
    static void theEvidenceCarriesIt(Basis basis, Confidence confidence) {
        missing(basis, confidence).stream().findFirst().ifPresent(need -> {
            throw new BrokenRule(need.key(), "confidence");
        });
    }
}
