package holdepunkt.improvement.web.mandates;

import holdepunkt.core.AccountId;
import holdepunkt.improvement.mandates.decisions.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as a form says it. Somebody by name stands before words for who answers. */
final class Wordings {

    private Wordings() {}

    static Wording of(@Nullable String words, @Nullable UUID owner, @Nullable String ownerWords, @Nullable LocalDate due) {
        return new Wording(bare(words), owner == null ? null : new AccountId(owner), owner == null ? bare(ownerWords) : "", due);
    }

    static String bare(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
