package holdepunkt.intake;

import holdepunkt.access.InvitingHerself;
import holdepunkt.access.Newcomer;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.web.Texts;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** She asks for a meeting herself. Nothing is required of her: an empty question is a question. */
@Component
public class AskingForOneself {

    private static final List<String> OFFICE_SEES = List.of("identity", "network", "nomination", "meeting", "signal", "sharing");

    private final Gate gate;
    private final EnteringPersons entering;
    private final Openings openings;
    private final Nominations nominations;
    private final CriteriaVersions versions;
    private final AgreedTerms terms;
    private final InvitingHerself accounts;
    private final ApplicationEventPublisher events;

    AskingForOneself(Gate gate, EnteringPersons entering, Openings openings, Nominations nominations, CriteriaVersions versions, AgreedTerms terms,
                     InvitingHerself accounts, ApplicationEventPublisher events) {
        this.gate = gate;
        this.entering = entering;
        this.openings = openings;
        this.nominations = nominations;
        this.versions = versions;
        this.terms = terms;
        this.accounts = accounts;
        this.events = events;
    }

    /** @param ticks the sentences she finds herself in, or none */
    public UUID ask(Opening opening, Set<UUID> ticks, PersonText why) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        var area = opening.area();
        var criteria = versions.live(area);
        CriteriaRules.ticksAreOfThisVersion(criteria, ticks);
        var agreed = terms.of(area);
        var today = LocalDate.now(Texts.NORWAY);
        var nomination = new Nomination(UUID.randomUUID(), opening.person(), Nomination.SELF, opening.viewer().account().value(), null, null, Instant.now(), null,
                criteria.id(), ticks, agreed.office(), false, agreed.answerBy(today, false), null, why, null, List.of(), null);
        nominations.add(area, nomination, null);
        openings.giveUnit(area, opening.person(), agreed.office(), "office", OFFICE_SEES, nomination.id(), null);
        gate.asSystem(area, "intake", "a contact for someone who asks herself", () -> entering.tieAgain(area, opening.person(), agreed.lowThreshold()));
        events.publishEvent(AskingForMeetings.made(area, nomination, nominations.born(area, opening.person())));
        return nomination.id();
    }

    /** What somebody nobody here knew wrote of herself. */
    public record Wish(PersonText name, PersonText reach, PersonText why, String language) {}

    /** The day by which the office of this area answers whoever asks today. */
    public LocalDate answerBy(AreaId area) {
        return terms.of(area).answerBy(LocalDate.now(Texts.NORWAY), false);
    }

    /**
     * Somebody nobody here knew has signed in and asks. Called inside the gate by the system actor {@code intake}, after the knock is written: she is found by
     * the number her sign-in told or entered, and neither she nor anybody else learns which. Her page is not hers by this: the office sees first who she is.
     */
    public void askAsNewcomer(AreaId area, UUID id, Newcomer who, Wish wish) {
        var agreed = terms.of(area);
        var name = wish.name().reveal();
        var known = who.number() == null ? null : entering.find(area, who.number()).orElse(null);
        var person = known != null ? known
                : entering.enter(area, name, AskingForMeetings.firstName(name), who.number(), wish.language(), agreed.lowThreshold());
        entering.tieAgain(area, person, agreed.lowThreshold());
        var nomination = new Nomination(id, person, Nomination.SELF, accounts.accountOf(area, person, wish.language()).value(), null, null, Instant.now(), null,
                versions.live(area).id(), Set.of(), agreed.office(), false, answerBy(area), wish.name(), wish.why(), wish.reach(), List.of(), null);
        nominations.add(area, nomination, null);
        if (known == null) {
            nominations.enteredBy(area, nomination);
        }
        openings.giveUnit(area, person, agreed.office(), "office", OFFICE_SEES, id, null);
        gate.saw(List.of(person));
        events.publishEvent(AskingForMeetings.made(area, nomination, nominations.born(area, person)));
    }
}
