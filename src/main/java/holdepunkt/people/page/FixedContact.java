package holdepunkt.people.page;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The human she can hold on to.
 *
 * @param tie the tie this contact holds
 * @param unit the name of the unit behind
 * @param phone the contact's own number, or else the unit's
 * @param deputyName who answers when the contact is away, or null until one is named
 * @param unitPhone the unit's number, which stays when the contact is let go
 * @param successorBy for a stand-in, the day by which a lasting contact is found; otherwise null
 */
public record FixedContact(AccountId account, String name, String unit, @Nullable String phone, String hours, @Nullable String deputyName, UUID tie,
                           @Nullable String unitPhone, @Nullable LocalDate successorBy) {

    public boolean standsIn() {
        return successorBy != null;
    }
}
