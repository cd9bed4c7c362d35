package holdepunkt.consent.events;

import java.util.UUID;

/** Someone who gives health care took emergency access to her: she is told at once. */
public record EmergencyAccessTaken(UUID area, UUID person, UUID access) {}
