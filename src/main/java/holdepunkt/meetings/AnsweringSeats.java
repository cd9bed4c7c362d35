package holdepunkt.meetings;

import holdepunkt.consent.Told;
import holdepunkt.consent.events.ConsentWithdrawn;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Her yes and no to who sits at her table and what each may see. Her contact, the coordinator and the meeting's lead may write down what she said
 * aloud, never for their own seat; it then says whom she said it to.
 */
@Component
public class AnsweringSeats {

    private static final List<String> MAY_WRITE_IT_DOWN = List.of("contact", "coordinator", "lead");

    private final Seats seats;
    private final SeatGrounds grounds;

    AnsweringSeats(Seats seats, SeatGrounds grounds) {
        this.seats = seats;
        this.grounds = grounds;
    }

    /**
     * @param lets       what of {@link SeatRole#hers()} this seat may see
     * @param oneService whether she also accepts that lead and supporter come from one service
     * @param language  what it was explained in
     */
    public void yes(Opening opening, Meeting meeting, UUID id, Collection<String> lets, boolean oneService, String language) {
        var seat = mayAnswer(opening, meeting, id);
        var told = Told.in(opening, seat.role() == SeatRole.NEXT_OF_KIN ? "own" : "coord", language);
        MeetingRules.itIsStillAhead(meeting);
        MeetingRules.leadAndSupporterFromOneServiceNeedHerYesToThat(meeting, seat, oneService);
        if (MeetingRules.oneServiceWouldHoldBoth(meeting, seat.role(), seat.unit())) {
            seats.oneService(opening, meeting, seat);
        }
        var classes = Stream.concat(seat.role().always().stream(), seat.role().hers().stream().filter(lets::contains)).toList();
        seats.yes(opening, meeting, seat, classes, told);
        if (seat.account() != null) {
            grounds.allow(opening, meeting.header(), seat, classes, told);
        }
    }

    public void no(Opening opening, Meeting meeting, UUID id) {
        var seat = mayAnswer(opening, meeting, id);
        if (!meeting.isOver()) {
            seats.no(opening, meeting, seat);
        }
        grounds.end(opening, seat.id());
    }

    /** What she takes back on the page of who sees what is a no here too, from the same moment; a cause that is no seat is nothing to us. */
    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        seats.takenBack(withdrawn.area(), withdrawn.person(), withdrawn.cause());
    }

    /** Takes the chair away, whoever asked for it. */
    public void end(Opening opening, Meeting meeting, UUID id) {
        var seat = meeting.seat(id);
        seats.end(opening, meeting, seat);
        grounds.end(opening, seat.id());
    }

    private static Seat mayAnswer(Opening opening, Meeting meeting, UUID id) {
        var seat = meeting.seat(id);
        if (!opening.own() && MAY_WRITE_IT_DOWN.stream().noneMatch(opening::has)) {
            throw new NotOpen();
        }
        MeetingRules.nobodyWritesHerYesForTheirOwnSeat(seat, opening.viewer().account(), opening.own());
        return seat;
    }

    /** Whether this viewer may write down her answer. */
    public static boolean mayAnswer(Opening opening, Seat seat) {
        return opening.own() || MAY_WRITE_IT_DOWN.stream().anyMatch(opening::has) && !opening.viewer().account().equals(seat.account());
    }
}
