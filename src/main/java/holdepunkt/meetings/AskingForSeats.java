package holdepunkt.meetings;

import holdepunkt.core.Opening;
import holdepunkt.people.crisis.CrisisNames;
import holdepunkt.meetings.events.MeetingInvited;
import holdepunkt.meetings.events.SeatAsked;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks for a seat at her table. It opens nothing until she says yes, but for those who stand on a ground of their own. */
@Component
public class AskingForSeats {

    private final Meetings meetings;
    private final Seats seats;
    private final Colleagues colleagues;
    private final SeatGrounds grounds;
    private final CrisisNames crisis;
    private final ApplicationEventPublisher events;

    AskingForSeats(Meetings meetings, Seats seats, Colleagues colleagues, SeatGrounds grounds, CrisisNames crisis, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.seats = seats;
        this.colleagues = colleagues;
        this.grounds = grounds;
        this.crisis = crisis;
        this.events = events;
    }

    public UUID ask(Opening opening, Meeting meeting, NewSeat wanted) {
        var colleague = colleagues.find(opening.viewer(), wanted.account()).orElse(null);
        MeetingRules.itIsStillAhead(meeting);
        MeetingRules.whoIsAskedWorksHere(wanted, colleague);
        MeetingRules.nobodySitsTwiceInOneRole(meeting, wanted);
        MeetingRules.theLeadIsNeverTheSupporter(meeting, wanted);
        MeetingRules.eachOfTheFiveRolesHasOneHolder(meeting, wanted);
        MeetingRules.onlySheAsksForThoseWhoCanDecideOverHer(colleague, opening.own());
        MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(meeting, wanted, colleague,
                wanted.account() != null && "crisis_plan".equals(wanted.callNow()) && crisis.named(opening, wanted.account()));
        return seat(opening, meeting, wanted, colleague, standsOn(opening, meeting, wanted, colleague));
    }

    /** Those who work in the area and could be asked. @param words part of a name or of a unit's name */
    public List<Colleague> whoCouldCome(Opening opening, String words) {
        return colleagues.search(opening.viewer(), words);
    }

    /** The contact and the coordinator lead what they open; the contact has a chair of her own besides. */
    void seatTheOpener(Opening opening, UUID id) {
        var lead = NewSeat.of(SeatRole.LEAD, opening.viewer().account());
        if (opening.has("contact") || opening.has("coordinator")) {
            ask(opening, meetings.find(opening, id), lead);
            ask(opening, meetings.find(opening, id), NewSeat.of(opening.has("contact") ? SeatRole.CONTACT : SeatRole.COORDINATOR, opening.viewer().account()));
        } else {
            var colleague = colleagues.find(opening.viewer(), lead.account()).orElse(null);
            asked(opening, id, seats.add(opening, id, lead, colleague, null));
        }
    }

    /** R13, R30: whoever took emergency access gives health care and leads the meeting from the same moment; it opens the table and nothing that was written before. */
    void seatInEmergency(Opening opening, MeetingHeader meeting) {
        var lead = NewSeat.of(SeatRole.LEAD, opening.viewer().account());
        var colleague = colleagues.find(opening.viewer(), lead.account()).orElse(null);
        var id = seats.add(opening, meeting.id(), lead, colleague, "health_care");
        grounds.give(opening, meeting, id, SeatRole.LEAD, lead.account(), atOnce(SeatRole.LEAD, "health_care"));
    }

    private UUID seat(Opening opening, Meeting meeting, NewSeat wanted, @Nullable Colleague colleague, @Nullable String standsOn) {
        var id = seats.add(opening, meeting.id(), wanted, colleague, standsOn);
        if (wanted.insteadOf() != null) {
            var before = meeting.seat(wanted.insteadOf());
            seats.end(opening, meeting, before);
            grounds.end(opening, before.id());
        }
        if (standsOn == null) {
            asked(opening, meeting.id(), id);
        } else {
            grounds.give(opening, meeting.header(), id, wanted.role(), wanted.account(), atOnce(wanted.role(), standsOn));
            if (wanted.callNow() != null) {
                seats.invited(opening, meeting, id, meeting.changes());
                events.publishEvent(new MeetingInvited(opening.area().value(), opening.person().value(), meeting.id(), id, meeting.changes(), Instant.now()));
            }
        }
        return id;
    }

    private void asked(Opening opening, UUID meeting, UUID seat) {
        events.publishEvent(new SeatAsked(opening.area().value(), opening.person().value(), meeting, seat, Instant.now()));
    }

    /** A call before her yes opens the table and nothing that was written before. */
    private static List<String> atOnce(SeatRole role, String standsOn) {
        return List.of("health_care", "crisis_plan").contains(standsOn) ? List.of("identity", "meeting") : role.always();
    }

    private static @Nullable String standsOn(Opening opening, Meeting meeting, NewSeat wanted, @Nullable Colleague colleague) {
        boolean self = opening.viewer().account().equals(wanted.account());
        boolean merges = MeetingRules.oneServiceWouldHoldBoth(meeting, wanted.role(), colleague == null ? null : colleague.unit());
        if (merges || wanted.student() || wanted.role() == SeatRole.OBSERVER || wanted.role() == SeatRole.SUPPORTER) {
            return null;
        }
        if (self && opening.has("contact")) {
            return "contact";
        }
        if (self && opening.has("coordinator")) {
            return "coordinator";
        }
        if (wanted.role() == SeatRole.LEAD && opening.has("office") && meeting.nomination() != null && wanted.account() != null) {
            return "nomination";
        }
        return wanted.callNow();
    }
}
