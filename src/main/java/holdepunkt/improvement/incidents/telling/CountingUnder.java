package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorName;
import holdepunkt.improvement.factors.FactorNames;
import holdepunkt.improvement.incidents.Screening;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what each line is counted under, so that stories can be learned from together: a factor of a group's map, or the group's own word. Called inside the gate. */
@Component
public class CountingUnder {

    private final Incidents incidents;
    private final FactorNames factors;

    CountingUnder(Incidents incidents, FactorNames factors) {
        this.incidents = incidents;
        this.factors = factors;
    }

    /** What was chosen for a line. @param factor the id of one, or empty @param own the group's own word, or empty */
    public record Choice(String factor, String own) {}

    /** @param choices by line; a line that is not among them stays as it is */
    public void choose(Viewer viewer, UUID incident, Map<UUID, Choice> choices, Map<String, String> answers) {
        Builders.mustBuild(viewer);
        incidents.lock(incident);
        var now = incidents.now(viewer, incident);
        var names = factors.all(viewer);
        var made = now.incident().withLines(under(names, now.incident().helped(), choices), under(names, now.incident().hindered(), choices));
        var own = new LinkedHashMap<String, String>();
        made.lines().filter(line -> line.factor() == null && !line.under().isEmpty()).forEach(line -> own.put("own-" + line.id(), IncidentRules.mayBeEmpty(line.under(), "own-" + line.id(), 80)));
        var needed = Screening.pass(own, Said.all(made), answers, incidents.answers(viewer, incident).keySet());
        if (!made.equals(now.incident())) {
            incidents.add(viewer, new Incidents.Telling(incident, now.version() + 1, made), needed);
        }
    }

    private static List<Line> under(List<FactorName> names, List<Line> lines, Map<UUID, Choice> choices) {
        return lines.stream().map(line -> choices.containsKey(line.id()) ? under(names, line, choices.get(line.id())) : line).toList();
    }

    /** A factor that was put aside since it was chosen stays chosen. */
    private static Line under(List<FactorName> names, Line line, Choice choice) {
        if (line.factor() != null && line.factor().toString().equals(choice.factor())) {
            return line;
        }
        return names.stream().filter(name -> name.id().toString().equals(choice.factor())).findFirst().map(name -> line.under(name.id(), name.name()))
                .orElseGet(() -> line.under(null, choice.own().strip()));
    }
}
