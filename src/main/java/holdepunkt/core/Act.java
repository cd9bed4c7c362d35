package holdepunkt.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done, by whom, about whom: the audit line before it is written.
 *
 * @param door the route, listener or command it comes through
 * @param dataClass the class of the policy it asks for
 * @param person whom it is about, or null where a list decides for itself whom it shows
 * @param request one number for everything one request did
 */
public record Act(Viewer viewer, String door, String dataClass, Action action, @Nullable PersonId person, UUID request) {

    public static Act about(Viewer viewer, String door, String dataClass, Action action, PersonId person) {
        return new Act(viewer, door, dataClass, action, person, UUID.randomUUID());
    }

    /** A list, a search or work that is about no one person; whom it showed is told with {@link Gate#saw}. */
    public static Act mine(Viewer viewer, String door) {
        return new Act(viewer, door, "list", Action.SEE, null, UUID.randomUUID());
    }
}
