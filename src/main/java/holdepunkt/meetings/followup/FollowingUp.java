package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the day somebody asks how it went, and writes down what she told and what came of it. */
@Component
public class FollowingUp {

    private final FollowUps followUps;
    private final Near near;
    private final ApplicationEventPublisher events;

    FollowingUp(FollowUps followUps, Near near, ApplicationEventPublisher events) {
        this.followUps = followUps;
        this.near = near;
        this.events = events;
    }

    /** @param owner the one who asks her that day */
    public void set(Opening opening, Meeting meeting, @Nullable LocalDate on, @Nullable AccountId owner) {
        FollowUpRules.itIsBetweenOneAndThreeMonthsAfter(meeting.header().day(), on);
        FollowUpRules.itIsTheDayTheLetterNames(followUps.inTheLetter(opening, meeting).orElse(null), followUps.of(opening, meeting).on() == null, on);
        FollowUpRules.somebodyNearOwnsIt(near.of(opening, meeting).keySet(), owner);
        followUps.set(opening, meeting, on, owner);
    }

    /**
     * @param moment {@code right_after} or {@code later}
     * @param coped {@code yes}, {@code no} or {@code unknown}, as she says it
     * @param words hers, or empty
     */
    public void tell(Opening opening, Meeting meeting, @Nullable AccountId askedBy, @Nullable String moment, @Nullable String coped, PersonText words) {
        FollowUpRules.whoAskedIsNamed(opening.own(), near.of(opening, meeting).keySet(), askedBy);
        var when = FollowUpRules.known(FollowUpRules.MOMENTS, moment, "moment");
        var how = FollowUpRules.known(FollowUpRules.COPED, coped, "coped");
        // The record says the same moment as the event, so that what is told again is what was told.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        followUps.tell(opening, meeting, askedBy, when, how, words, at);
        events.publishEvent(new HowItWasTold(opening.area().value(), opening.person().value(), meeting.id(), when, how, at));
    }

    public void came(Opening opening, Meeting meeting, Set<String> outcomes) {
        FollowUpRules.anOutcomeIsChosen(outcomes);
        UUID area = opening.area().value();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        outcomes.stream().sorted().filter(outcome -> followUps.came(opening, meeting, outcome, at))
                .forEach(outcome -> events.publishEvent(new FollowUpDone(area, opening.person().value(), meeting.id(), outcome, at)));
    }
}
