package holdepunkt.feedback.events;

import java.time.Instant;
import java.util.UUID;

/** A mirror got an answer. @param how {@code form} or {@code talk} by the person, {@code services} or {@code near} by the others */
public record MirrorAnswered(UUID area, UUID person, UUID mirror, String how, Instant at) {}
