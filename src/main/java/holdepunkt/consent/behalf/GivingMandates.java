package holdepunkt.consent.behalf;

import holdepunkt.access.InvitingOutside;
import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.people.page.Openings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets somebody act on her behalf, and stops it: what it opens begins and ends in the same transaction. */
@Component
public class GivingMandates {

    /** @param classes as far as it goes @param until the last day, null where nothing was chosen @param paper what is in writing, and where */
    public record Scope(List<String> classes, @Nullable LocalDate until, PersonText paper) {}

    private final Mandates mandates;
    private final Recipients recipients;
    private final InvitingOutside inviting;
    private final Openings openings;

    GivingMandates(Mandates mandates, Recipients recipients, InvitingOutside inviting, Openings openings) {
        this.mandates = mandates;
        this.recipients = recipients;
        this.inviting = inviting;
        this.openings = openings;
    }

    /** By herself, to one of those she has asked in. @throws BrokenRule for anybody else */
    public void attorney(Opening hers, Recipient to, Scope scope) {
        var who = recipients.kin(hers.area()).stream().map(known -> known.recipient().account()).filter(account -> account.equals(to.account())).findFirst()
                .orElseThrow(() -> new BrokenRule("core.error.missing", "to"));
        give(hers, who, BehalfRules.ATTORNEY, scope, null);
    }

    /** By her contact, who has seen the paper: the guardian gets a code for a sign-in of their own. */
    public void guardian(Opening contact, String name, String kind, Scope scope) {
        if (!contact.has("contact")) {
            throw new NotOpen();
        }
        BehalfRules.aGuardianIsOneOfTwoKinds(kind);
        var invited = inviting.invite(contact.area(), name.strip(), contact.viewer().language());
        give(contact, invited.account(), kind, scope, PersonText.of(invited.code()));
    }

    private void give(Opening by, AccountId who, String kind, Scope scope, @Nullable PersonText code) {
        BehalfRules.saysHowFar(scope.classes());
        BehalfRules.hasALastDay(kind, scope.until(), LocalDate.now(Period.NORWAY));
        var mandate = mandates.write(by, who, kind, scope.classes(), scope.paper(), scope.until(), code);
        var opened = new HashSet<>(scope.classes());
        opened.add("identity");
        openings.give(by.area(), by.person(), who, BehalfRules.groundOf(kind), opened, mandate, scope.until().plusDays(1).atStartOfDay(Period.NORWAY).toInstant());
    }

    /** Works in the very next request. */
    public void end(Opening opening, UUID mandate) {
        BehalfRules.isEndedByWhoMay(mandates.standing(opening, mandate), opening.own());
        mandates.end(opening, mandate);
        openings.end(opening.area(), mandate);
    }
}
