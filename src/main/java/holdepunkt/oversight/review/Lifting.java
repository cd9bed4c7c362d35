package holdepunkt.oversight.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked whom a pseudonym stands for.
 *
 * @param saidYes who else said yes, or null
 * @param name the person's, only for whoever asked and only for a day; otherwise null
 * @param mine whether this viewer asked
 */
public record Lifting(UUID id, UUID person, String pseudonym, String reason, String askedBy, Instant askedAt, @Nullable String saidYes, @Nullable String name, boolean mine) {}
