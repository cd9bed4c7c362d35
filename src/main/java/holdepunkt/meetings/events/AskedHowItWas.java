package holdepunkt.meetings.events;

import java.time.Instant;
import java.util.UUID;

/** Somebody asked her how the meeting was, and she said something. @param at when she was asked */
public record AskedHowItWas(UUID area, UUID person, UUID meeting, Instant at) {}
