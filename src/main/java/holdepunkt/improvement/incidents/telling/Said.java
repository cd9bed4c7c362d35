package holdepunkt.improvement.incidents.telling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All free words of a story, by the field they are written in: what the check reads. */
public final class Said {

    private Said() {}

    public static Map<String, String> in(Incident incident) {
        var said = new LinkedHashMap<String, String>();
        said.put("title", incident.title());
        said.put("begins", incident.begins());
        said.put("ends", incident.ends());
        said.put("situation", incident.situation());
        said.put("done", incident.done());
        said.put("otherRole", incident.otherRole());
        said.put("result", incident.result());
        said.put("helped", incident.helped().stream().map(Line::words).collect(Collectors.joining("\n")));
        said.put("hindered", incident.hindered().stream().map(Line::words).collect(Collectors.joining("\n")));
        said.put("change", incident.change());
        return said;
    }

    /** The free words and what was chosen beside them: what two who write at once are compared by. */
    public static Map<String, String> andChosen(Incident incident) {
        var said = in(incident);
        said.put("turn", incident.turn().code());
        said.put("lasted", incident.lasted().code());
        said.put("age", incident.age() == null ? "" : incident.age().code());
        said.put("transition", incident.transition() == null ? "" : incident.transition());
        said.put("roles", incident.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" ")));
        return said;
    }

    public static Map<String, String> in(Step step) {
        var said = new LinkedHashMap<String, String>();
        said.put("met", step.met());
        said.put("did", step.did());
        said.put("gap", step.gap());
        return said;
    }

    /** Everything the story says, its steps and its own words for factors too. */
    public static String all(Incident incident) {
        var steps = incident.steps().stream().flatMap(step -> in(step).values().stream());
        return Stream.concat(in(incident).values().stream(), steps).collect(Collectors.joining("\n"));
    }
}
