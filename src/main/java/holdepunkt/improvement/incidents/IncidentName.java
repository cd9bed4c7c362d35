package holdepunkt.improvement.incidents;

import java.util.UUID;

/** A story by its title, to be pointed to. */
public record IncidentName(UUID id, String title) {}
