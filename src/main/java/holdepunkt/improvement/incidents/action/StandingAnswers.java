package holdepunkt.improvement.incidents.action;

import holdepunkt.improvement.incidents.Screening;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Said;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The answers whose words the story, or what it ended in, still holds. What was rewritten is gone from every page and file, and so is what was said of it. */
public final class StandingAnswers {

    private StandingAnswers() {}

    /** @param answers all that were ever given, by the key of what was found */
    public static Map<String, String> of(Incident incident, List<IncidentAction> actions, Map<String, String> answers) {
        var standing = new TreeMap<>(answers);
        standing.keySet().retainAll(Screening.keys(Stream.concat(told(incident), actions.stream().flatMap(StandingAnswers::ended)), Said.all(incident)));
        return standing;
    }

    private static Stream<String> told(Incident incident) {
        return Stream.of(Said.in(incident).values().stream(), incident.steps().stream().flatMap(step -> Said.in(step).values().stream()), incident.lines().map(Line::under))
                .flatMap(words -> words);
    }

    private static Stream<String> ended(IncidentAction action) {
        return Stream.of(action.what(), action.owner(), action.look() == null ? "" : action.look().because());
    }
}
