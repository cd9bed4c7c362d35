package holdepunkt.improvement.incidents.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.factors.FactorName;
import holdepunkt.improvement.factors.FactorNames;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.incidents.action.EndingInActions;
import holdepunkt.improvement.incidents.action.IncidentAction;
import holdepunkt.improvement.incidents.action.IncidentActions;
import holdepunkt.improvement.incidents.action.StandingAnswers;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.TellingIncidents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stories of an area in and out. A factor is known again by its name. */
@Component
public class IncidentFiles implements FileKind {

    private final Incidents incidents;
    private final TellingIncidents telling;
    private final IncidentActions actions;
    private final EndingInActions ending;
    private final FactorNames factors;

    IncidentFiles(Incidents incidents, TellingIncidents telling, IncidentActions actions, EndingInActions ending, FactorNames factors) {
        this.incidents = incidents;
        this.telling = telling;
        this.actions = actions;
        this.ending = ending;
        this.factors = factors;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("incidents");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var names = factors.all(viewer);
        // The first in a file is the latest.
        IncidentReading.read(file.text()).reversed().forEach(story -> bring(viewer, names, story));
    }

    private void bring(Viewer viewer, List<FactorName> names, IncidentFile story) {
        var known = story.incident().withLines(known(names, story.incident().helped()), known(names, story.incident().hindered()));
        var id = telling.tell(viewer, known, story.answers());
        var brought = new ArrayList<UUID>();
        for (var action : story.actions()) {
            var follows = action.follows() == null || action.follows() >= brought.size() ? null : brought.get(action.follows());
            var made = ending.bring(viewer, id, new EndingInActions.Decided(action.what(), action.owner(), action.by(), follows), action.lookAt(), story.answers());
            brought.add(made);
            if (action.look() != null) {
                ending.lookAgain(viewer, id, made, action.look().outcome(), action.look().because(), story.answers());
            }
        }
    }

    private static List<Line> known(List<FactorName> names, List<Line> lines) {
        return lines.stream().map(line -> names.stream().filter(name -> name.name().equalsIgnoreCase(line.under())).findFirst()
                .map(name -> line.under(name.id(), name.name())).orElse(line)).toList();
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var answers = incidents.answers(viewer);
        var done = actions.all(viewer).stream().collect(Collectors.groupingBy(IncidentAction::incident));
        var stories = incidents.all(viewer).stream()
                .map(one -> story(one.incident(), done.getOrDefault(one.id(), List.of()), answers.getOrDefault(one.id(), Map.of()))).toList();
        return stories.isEmpty() ? List.of() : List.of(new Written("stories.yaml", "application/yaml", IncidentWriting.write(stories)));
    }

    private static IncidentFile story(Incident incident, List<IncidentAction> actions, Map<String, String> answers) {
        return new IncidentFile(incident, StandingAnswers.of(incident, actions, answers), actions(actions));
    }

    private static List<IncidentFile.Action> actions(List<IncidentAction> all) {
        var ids = all.stream().map(IncidentAction::id).toList();
        return all.stream().map(action -> new IncidentFile.Action(action.what(), action.owner(), action.by(), action.lookAt(),
                action.follows() == null ? null : ids.indexOf(action.follows()), action.look())).toList();
    }
}
