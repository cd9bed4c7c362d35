package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting for one person, with its seats as they stand. What may be asked of it is said by {@link MeetingRules}.
 *
 * @param purpose    what it is for, in her words or the opener's; empty when nothing was said
 * @param changes    times it got a new time or place since it was opened, cancelling included
 * @param changedAt  when it last became as it is
 * @param overAt     when it was held, or closed without anyone having met
 * @param oneService units she has accepted to hold both lead and supporter
 */
public record Meeting(MeetingHeader header, @Nullable UUID nomination, String purpose, AccountId openedBy, long version, int changes, Instant changedAt,
                      @Nullable Instant cancelledAt, @Nullable Instant overAt, List<Seat> seats, Set<UnitId> oneService) {

    public UUID id() {
        return header.id();
    }

    /** Seats that are not taken away. */
    public List<Seat> table() {
        return seats.stream().filter(seat -> !seat.ended()).toList();
    }

    /** Those who come. */
    public List<Seat> coming() {
        return seats.stream().filter(Seat::isOpen).toList();
    }

    public List<Seat> in(SeatRole role) {
        return table().stream().filter(seat -> seat.role() == role).toList();
    }

    public Optional<Seat> lead() {
        return in(SeatRole.LEAD).stream().filter(Seat::isOpen).findFirst();
    }

    public Optional<Seat> supporter() {
        return in(SeatRole.SUPPORTER).stream().filter(Seat::isOpen).findFirst();
    }

    /** @throws NotOpen when there is no such seat at this table */
    public Seat seat(UUID id) {
        return seats.stream().filter(seat -> seat.id().equals(id) && !seat.ended()).findFirst().orElseThrow(NotOpen::new);
    }

    public boolean seats(AccountId account, SeatRole role) {
        return in(role).stream().anyMatch(seat -> account.equals(seat.account()));
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isOver() {
        return overAt != null;
    }

    public boolean isAhead() {
        return !isCancelled() && !isOver();
    }

    public boolean isEmergency() {
        return header.kind() == MeetingKind.EMERGENCY;
    }
}
