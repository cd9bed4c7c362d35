package holdepunkt.feedback.events;

import java.util.UUID;

/** A day has gone, and her own place in a mirror still is to be answered in. Told again until it is over; whoever hears it tells her once. */
public record StillToAnswer(UUID area, UUID person, UUID mirror) {}
