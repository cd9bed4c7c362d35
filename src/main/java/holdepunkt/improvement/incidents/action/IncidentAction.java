package holdepunkt.improvement.incidents.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after a story.
 *
 * @param title the story's
 * @param owner a role or a group, never a name
 * @param by the day it is to be done
 * @param lookAt the day it is looked at again
 * @param follows the action it comes instead of, or null
 * @param look null until it has been looked at again
 */
public record IncidentAction(UUID id, UUID incident, String title, String what, String owner, LocalDate by, LocalDate lookAt, @Nullable UUID follows, @Nullable Look look) {

    public boolean isDue(LocalDate today) {
        return look == null && !today.isBefore(lookAt);
    }

    public String lookPath() {
        return "/improvement/incidents/" + incident + "/actions/" + id + "/look";
    }
}
