package holdepunkt.oversight.events;

import java.util.UUID;

/** An officer answered what a person asked about her log. She reads inside what it was. */
public record LookAnswered(UUID area, UUID person, UUID question) {}
