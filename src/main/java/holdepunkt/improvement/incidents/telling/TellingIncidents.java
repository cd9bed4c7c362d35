package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.Screening;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A story is told, and told better. Nothing is kept before the check has read it. Called inside the gate. */
@Component
public class TellingIncidents {

    private final Incidents incidents;

    TellingIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    /** Refused while somebody may be known. @param answers why a word is not what it looks like, by the key of what was found */
    public UUID tell(Viewer viewer, Incident incident, Map<String, String> answers) {
        Builders.mustBuild(viewer);
        IncidentRules.itIsWhole(incident);
        var needed = Screening.pass(Said.in(incident), steps(incident), answers, Set.of());
        var id = UUID.randomUUID();
        incidents.begin(viewer, id);
        incidents.add(viewer, new Incidents.Telling(id, 1, incident), needed);
        return id;
    }

    /** The words of the form; its steps and what its lines are counted under stay. Where somebody else has changed a field since, both see it. @param version as it was when the form was opened */
    public void tellAnew(Viewer viewer, UUID id, long version, Incident wanted, Map<String, String> answers) {
        Builders.mustBuild(viewer);
        incidents.lock(id);
        var now = incidents.now(viewer, id);
        var incident = wanted.withSteps(now.incident().steps()).withLines(kept(now.incident(), wanted.helped()), kept(now.incident(), wanted.hindered()));
        IncidentRules.itIsWhole(incident);
        if (version != now.version()) {
            incidents.at(viewer, id, version).ifPresent(seen -> SeenOtherwise.refuse(Said.andChosen(seen), Said.andChosen(now.incident()), Said.andChosen(incident)));
        }
        var needed = Screening.pass(Said.in(incident), steps(incident), answers, incidents.answers(viewer, id).keySet());
        if (!incident.equals(now.incident())) {
            incidents.add(viewer, new Incidents.Telling(id, now.version() + 1, incident), needed);
        }
    }

    /** A line with the same words is the same line. */
    private static List<Line> kept(Incident now, List<Line> wanted) {
        return wanted.stream().map(line -> now.lines().filter(before -> before.words().equals(line.words())).findFirst().orElse(line)).toList();
    }

    private static String steps(Incident incident) {
        return incident.steps().stream().flatMap(step -> Said.in(step).values().stream()).collect(Collectors.joining("\n"));
    }
}
