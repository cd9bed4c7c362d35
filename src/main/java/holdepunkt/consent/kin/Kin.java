package holdepunkt.consent.kin;

import holdepunkt.core.AccountId;
import holdepunkt.core.PersonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who is close to her. @param code to hand over, or null when it was used or is too old @param shares how many yeses to this one are open now */
public record Kin(UUID id, AccountId account, PersonText name, @Nullable PersonText code, int shares) {}
