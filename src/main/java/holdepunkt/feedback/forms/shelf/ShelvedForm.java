package holdepunkt.feedback.forms.shelf;

import holdepunkt.feedback.forms.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form that an organisation has brought.
 *
 * @param citation whose it is, where it is not their own
 * @param agreedBy the user representatives who have agreed to it, by name
 * @param open whether it may be asked by today
 */
public record ShelvedForm(UUID id, Form form, Source source, @Nullable String citation, UUID unit, String unitName, String broughtBy, Instant broughtAt,
                          List<String> agreedBy, boolean open, @Nullable Licence licence) {

    /** Whether its words are somebody else's, used by leave that was bought. */
    public boolean isLicensed() {
        return source == Source.LICENSED;
    }

    /** How it stands, as a word of the message file. */
    public String state() {
        if (open) {
            return "open";
        }
        return agreedBy.isEmpty() ? "waits" : licence == null ? "unlicensed" : "ended";
    }
}
