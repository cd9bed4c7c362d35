package holdepunkt.consent.behalf;

import holdepunkt.access.InvitingOutside;
import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.consent.SharingWithSeat;
import holdepunkt.consent.Told;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final SharingWithSeat sharing;

    GivingMandates(Mandates mandates, Recipients recipients, InvitingOutside inviting, Openings openings, SharingWithSeat sharing) {
        this.mandates = mandates;
        this.recipients = recipients;
        this.inviting = inviting;
        this.openings = openings;
        this.sharing = sharing;
    }

    /** To whom it would be, for the receipt before. @throws BrokenRule where it could not be given */
    public Recipients.Known couldBe(Opening hers, Recipient to, List<String> classes, @Nullable LocalDate until) {
        if (!hers.own()) {
            throw new NotOpen();
        }
        BehalfRules.saysHowFar(classes);
        BehalfRules.hasALastDay(BehalfRules.ATTORNEY, until, LocalDate.now(Period.NORWAY));
        return recipients.kin(hers.area()).stream().filter(known -> known.recipient().account().equals(to.account())).findFirst()
                .orElseThrow(() -> new BrokenRule("core.error.missing", "to"));
    }

    /** By herself, to one of those she has asked in. @param language what she read it in @throws BrokenRule for anybody else */
    public void attorney(Opening hers, Recipient to, Scope scope, String language) {
        var who = couldBe(hers, to, scope.classes(), scope.until()).recipient().account();
        var mandate = mandates.write(hers, who, BehalfRules.ATTORNEY, scope.classes(), scope.paper(), scope.until(), null, null);
        sharing.allow(hers, who, Told.in(hers, "own", language), BehalfRules.groundOf(BehalfRules.ATTORNEY), opened(scope), mandate, end(scope));
    }

    /** Whether she is at an age where she is asked before a guardian sees anything. */
    public boolean isAsked(Opening opening) {
        return BehalfRules.isAsked(mandates.born(opening), LocalDate.now(Period.NORWAY));
    }

    /**
     * By her contact, who has seen the paper: the guardian gets a code for a sign-in of their own.
     *
     * @param asked the day she was asked and did not say no, or null
     */
    public void guardian(Opening contact, String name, String kind, Scope scope, @Nullable LocalDate asked) {
        if (!contact.has("contact")) {
            throw new NotOpen();
        }
        BehalfRules.aGuardianIsOneOfTwoKinds(kind);
        var invited = inviting.invite(contact.area(), name.strip(), contact.viewer().language());
        BehalfRules.saysHowFar(scope.classes());
        BehalfRules.hasALastDay(kind, scope.until(), LocalDate.now(Period.NORWAY));
        BehalfRules.fromTwelveSheIsAsked(isAsked(contact), asked, LocalDate.now(Period.NORWAY));
        var mandate = mandates.write(contact, invited.account(), kind, scope.classes(), scope.paper(), scope.until(), PersonText.of(invited.code()), asked);
        openings.give(contact.area(), contact.person(), invited.account(), BehalfRules.groundOf(kind), opened(scope), mandate, end(scope));
    }

    private static Set<String> opened(Scope scope) {
        var opened = new HashSet<>(scope.classes());
        opened.add("identity");
        return opened;
    }

    private static Instant end(Scope scope) {
        return scope.until().plusDays(1).atStartOfDay(Period.NORWAY).toInstant();
    }

    /** Works in the very next request. */
    public void end(Opening opening, UUID mandate) {
        BehalfRules.isEndedByWhoMay(mandates.standing(opening, mandate), opening.own());
        mandates.end(opening, mandate);
        openings.end(opening.area(), mandate);
    }
}
