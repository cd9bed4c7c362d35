package holdepunkt.improvement.incidents.telling;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with a clear beginning, a clear end and an outcome that mattered (Flanagan 1954). No date, no place, no name, no sex.
 *
 * @param age null where it is not said
 * @param transition a key of a vulnerable transition, or null
 * @param otherRole a role that is not among {@link Role}, or empty
 */
public record Incident(Turn turn, String title, String begins, String ends, Lasted lasted, @Nullable Age age, @Nullable String transition, String situation, String done,
                       List<Role> roles, String otherRole, String result, List<Line> helped, List<Line> hindered, String change, List<Step> steps) {

    public Incident {
        roles = List.copyOf(roles);
        helped = List.copyOf(helped);
        hindered = List.copyOf(hindered);
        steps = List.copyOf(steps);
    }

    public Incident withLines(List<Line> helping, List<Line> hindering) {
        return new Incident(turn, title, begins, ends, lasted, age, transition, situation, done, roles, otherRole, result, helping, hindering, change, steps);
    }

    public Incident withSteps(List<Step> way) {
        return new Incident(turn, title, begins, ends, lasted, age, transition, situation, done, roles, otherRole, result, helped, hindered, change, way);
    }

    public Stream<Line> lines() {
        return Stream.concat(helped.stream(), hindered.stream());
    }
}
