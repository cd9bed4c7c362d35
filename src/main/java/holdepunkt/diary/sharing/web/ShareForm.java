package holdepunkt.diary.sharing.web;

import holdepunkt.consent.Recipient;
import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What she points at, for whom and until when. @param version what the page said when she pointed @param what the number of a sentence, or all of it */
public record ShareForm(@Nullable UUID version, @Nullable String what, @Nullable String to, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

    AccountId reader() {
        var account = Recipient.read(to).account();
        if (account == null) {
            throw new BrokenRule("shares.rule.to", "to");
        }
        return account;
    }
}
