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
 * @param pictured whether a face can be shown
 * @param successorBy for a stand-in, the day by which a lasting contact is found; otherwise null
 */
public record FixedContact(AccountId account, String name, String unit, @Nullable String phone, String hours, @Nullable String deputyName, UUID tie,
                           @Nullable String unitPhone, @Nullable LocalDate successorBy, boolean pictured) {

    /** The first letters of the first and the last name. */
    public String initials() {
        var words = name.strip().split("\\s+");
        return words.length == 1 ? words[0].substring(0, Math.min(1, words[0].length())) : words[0].substring(0, 1) + words[words.length - 1].charAt(0);
    }

    public boolean standsIn() {
        return successorBy != null;
    }
}
