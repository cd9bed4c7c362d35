package holdepunkt.rights.events;

import java.util.UUID;

/** The officer answered what she holds back. She reads inside what was said. */
public record RestrictionAnswered(UUID area, UUID person, UUID restriction) {}
