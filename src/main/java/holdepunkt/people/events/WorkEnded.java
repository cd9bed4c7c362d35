package holdepunkt.people.events;

import java.util.UUID;

/** Someone no longer works at a unit: what they held there needs someone else. */
public record WorkEnded(UUID area, UUID account, UUID unit) {}
