package holdepunkt.diary.sharing;

import holdepunkt.consent.Consents;
import holdepunkt.consent.SharingWithSeat;
import holdepunkt.consent.Told;
import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** She lets one human read one thing until a day, and stops it when she likes. Her yes, the copy and the way in are written together. */
@Component
public class SharingOneThing {

    private final Shares shares;
    private final Readers readers;
    private final SharingWithSeat sharing;
    private final Consents consents;

    SharingOneThing(Shares shares, Readers readers, SharingWithSeat sharing, Consents consents) {
        this.shares = shares;
        this.readers = readers;
        this.sharing = sharing;
        this.consents = consents;
    }

    /** What would be shared, for the receipt before. @throws holdepunkt.core.BrokenRule where it could not be */
    public Copy copy(TornPage page, @Nullable String what, @Nullable LocalDate until) {
        var copy = page.copy(what);
        ShareRules.itEnds(until, LocalDate.now(Period.NORWAY));
        return copy;
    }

    /** @return the share, by which it is stopped */
    public UUID share(Opening hers, TornPage page, @Nullable String what, AccountId to, @Nullable LocalDate until, String language) {
        var copy = copy(page, what, until);
        var purpose = readers.one(hers, to).ground().equals("kin") ? "own" : "coord";
        var id = UUID.randomUUID();
        shares.add(hers, id, page.entry(), to, copy, until);
        sharing.allow(hers, to, Told.in(hers, purpose, language), ShareRules.GROUND, Set.of("identity", ShareRules.CLASS), id,
                until.plusDays(1).atStartOfDay(Period.NORWAY).toInstant());
        return id;
    }

    /** In the very next request nobody but she can open it. */
    public void stop(Opening hers, UUID share) {
        if (shares.find(hers, share).isOpen()) {
            consents.withdraw(hers, share);
        }
    }
}
