package holdepunkt.people.events;

import java.util.UUID;

/** She let her fixed contact go, as she always can. @param last whether she has no other: then nothing more is sent to her */
public record ContactLetGo(UUID area, UUID person, UUID tie, boolean last) {}
