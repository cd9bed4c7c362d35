package holdepunkt.improvement.mandates;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who sits in a group now.
 *
 * @param mayDecide what she may say yes to without asking at home, or empty
 * @param represents whether she works here as a user representative
 */
public record Seat(UUID id, AccountId account, String name, Part part, String mayDecide, boolean represents, Instant since) {}
