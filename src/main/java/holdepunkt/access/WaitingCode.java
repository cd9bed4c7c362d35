package holdepunkt.access;

import holdepunkt.core.AccountId;
import java.time.Instant;

/** A code that waits for its human. @param code in groups, as it is said */
public record WaitingCode(AccountId account, String name, String code, Instant endsAt) {}
