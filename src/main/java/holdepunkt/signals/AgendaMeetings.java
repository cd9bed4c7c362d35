package holdepunkt.signals;

import holdepunkt.core.Opening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The meetings of a person a signal can be put on the agenda of; implemented where meetings are. */
public interface AgendaMeetings {

    /** Those that are not closed, the next one first; empty for a viewer who does not see her meetings. */
    List<AgendaMeeting> ahead(Opening opening);

    record AgendaMeeting(UUID id, Instant beginsAt) {}
}
