package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Deadline;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.events.MeetingClosed;
import holdepunkt.people.page.Contacts;
import holdepunkt.people.page.FixedContact;
import holdepunkt.signals.RaisingSignals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes a meeting: the ordinary way when nothing lacks, or by one of the ways out the field knows. Called behind a door that decides on the class
 * {@code meeting}. Every refusal names all its reasons at once.
 */
@Component
public class ClosingMeetings {

    private static final int LETTER_DAYS = 2;

    private final Closings closings;
    private final Near near;
    private final Contacts contacts;
    private final RaisingSignals raising;
    private final ApplicationEventPublisher events;

    ClosingMeetings(Closings closings, Near near, Contacts contacts, RaisingSignals raising, ApplicationEventPublisher events) {
        this.closings = closings;
        this.near = near;
        this.contacts = contacts;
        this.raising = raising;
        this.events = events;
    }

    public void close(Opening opening, Meeting meeting) {
        leadsIt(opening);
        end(opening, meeting, "ordinary");
    }

    /** R29: each of the two sides says why in its own words; with the second word it closes, unless something else lacks. */
    public void leftEarly(Opening opening, Meeting meeting, PersonText because) {
        FollowUpRules.itIsWritten(because, "because");
        var side = meeting.seats(opening.viewer().account(), SeatRole.SUPPORTER) && opening.has("supporter") ? "hers" : "lead";
        if (side.equals("lead")) {
            leadsIt(opening);
        }
        if (!closings.say(opening, meeting, side, because)) {
            throw new BrokenRule("closing.rule.said", "because");
        }
        closings.lock(meeting);
        if (closings.lacks(meeting, "left_early").isEmpty()) {
            end(opening, meeting, "left_early");
        }
    }

    /** R30: an emergency closes on contact and next step only; the letter comes within two working days. */
    public void emergency(Opening opening, Meeting meeting, @Nullable AccountId contact, PersonText step) {
        leadsIt(opening);
        FollowUpRules.itIsWritten(step, "step");
        if (contact == null || !near.of(opening, meeting).containsKey(contact)) {
            throw new BrokenRule("closing.rule.contact", "contact");
        }
        closings.step(opening, meeting, contact, step, Deadline.workingDaysAfter(LocalDate.now(Period.NORWAY), LETTER_DAYS).day());
        end(opening, meeting, "emergency");
    }

    /** R31: it stays with the contact, not with her; the next try has a day and it is taken up. */
    public void nobodyMet(Opening opening, Meeting meeting, PersonText plan, @Nullable LocalDate nextTry) {
        leadsIt(opening);
        FollowUpRules.itIsWritten(plan, "plan");
        FollowUpRules.theNextTryIsAhead(nextTry, LocalDate.now(Period.NORWAY));
        var contact = contacts.of(opening).map(FixedContact::account).orElse(opening.viewer().account());
        closings.plan(opening, meeting, contact, plan, nextTry);
        raising.raise(opening.area(), opening.person(), "nobody_met", meeting.id());
        end(opening, meeting, "nobody_met");
    }

    private void end(Opening opening, Meeting meeting, String way) {
        closings.lock(meeting);
        List<Lack> lacks = closings.lacks(meeting, way);
        if (!lacks.isEmpty()) {
            throw BrokenRule.of(way.equals("emergency") ? "closing.rule.notEmergency" : "closing.rule.lacks");
        }
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (!closings.close(opening, meeting, way, at)) {
            throw BrokenRule.of("closing.rule.closed");
        }
        events.publishEvent(new MeetingClosed(opening.area().value(), opening.person().value(), meeting.id(), way, meeting.header().beginsAt(),
                meeting.header().minutes(), at));
    }

    /** The supporter may close only together with the lead. */
    private static void leadsIt(Opening opening) {
        if (!opening.has("lead") && !opening.has("coordinator")) {
            throw new NotOpen();
        }
    }
}
