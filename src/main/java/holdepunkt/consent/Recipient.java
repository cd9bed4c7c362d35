package holdepunkt.consent;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a yes is to: one human, those who do one kind of work at a unit, or everyone who works there. @param role a word of {@code access.role} */
public record Recipient(@Nullable AccountId account, @Nullable UnitId unit, @Nullable String role) {

    public static Recipient human(AccountId account) {
        return new Recipient(account, null, null);
    }

    /** As a form sends it. */
    public String key() {
        return account != null ? account.toString() : role == null ? unit.toString() + ":" : unit + ":" + role;
    }

    /** @throws BrokenRule if it names nobody */
    public static Recipient read(@Nullable String key) {
        try {
            var part = (key == null ? "" : key).split(":", 2);
            var id = UUID.fromString(part[0]);
            return part.length == 1 ? human(new AccountId(id)) : new Recipient(null, new UnitId(id), part[1].isEmpty() ? null : part[1]);
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("core.error.missing", "to");
        }
    }
}
