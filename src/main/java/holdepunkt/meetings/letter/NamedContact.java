package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import org.jspecify.annotations.Nullable;

/** Whom she calls. @param phone as it is dialled, or null */
public record NamedContact(AccountId account, String name, @Nullable String unit, @Nullable String phone) {}
