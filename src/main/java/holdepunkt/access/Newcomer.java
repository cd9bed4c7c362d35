package holdepunkt.access;

import holdepunkt.core.NationalId;
import org.jspecify.annotations.Nullable;

/**
 * A human the identity provider has seen and nobody here knows.
 *
 * @param subject keyed hash of what the provider calls them
 * @param number their birth number, where the provider tells it
 */
public record Newcomer(byte[] subject, @Nullable NationalId number) {}
