package holdepunkt.consent.events;

import java.util.UUID;

/** She took back what a cause gave: a seat, a consent. Access has ended already; this is for what else follows. */
public record ConsentWithdrawn(UUID area, UUID person, UUID cause) {}
