package holdepunkt.meetings.room;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Seat;
import holdepunkt.meetings.SeatRole;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One meeting's room, as it is open to one viewer: a ground for the person alone is not a chair in this meeting.
 *
 * @param base where this viewer has the meeting: its own page, or the link of a guest
 */
public record Room(Opening opening, Meeting meeting, String base) {

    private static final List<String> AT_ANY_TABLE_OF_HERS = List.of("own", "contact", "coordinator");
    private static final List<SeatRole> KEEPERS = List.of(SeatRole.COORDINATOR, SeatRole.LEAD, SeatRole.CONTACT);

    /** @throws NotOpen for those who sit at another table of hers only */
    static Room of(Opening opening, Meeting meeting, String base) {
        var room = new Room(opening, meeting, base);
        if (!room.mayEnter()) {
            throw new NotOpen();
        }
        return room;
    }

    public UUID id() {
        return meeting.id();
    }

    public AreaId area() {
        return opening.area();
    }

    public String href() {
        return base + "/room";
    }

    public String letterHref() {
        return base + "/letter";
    }

    /** Whoever is here by a link alone: speaks for their own seat, adds to what is decided and changes nothing of it. */
    public boolean isGuest() {
        return mySeats().stream().anyMatch(seat -> seat.account() == null);
    }

    boolean mayEnter() {
        return atAnyTable() || !mySeats().isEmpty();
    }

    /** Everybody who sits here and she herself; an observer only sees. */
    public boolean mayWrite() {
        return !meeting.isCancelled() && (atAnyTable() || mySeats().stream().anyMatch(seat -> seat.role() != SeatRole.OBSERVER));
    }

    /** @throws NotOpen for an observer */
    public Room writing() {
        if (meeting.isCancelled()) {
            throw BrokenRule.of("room.rule.cancelled");
        }
        if (!mayWrite()) {
            throw new NotOpen();
        }
        return this;
    }

    /** Those who may say for others what these said aloud: whoever holds the meeting together. */
    public boolean mayNoteForOthers() {
        return opening.has("coordinator") || opening.has("contact") || sitsAs(SeatRole.LEAD) || sitsAs(SeatRole.WRITER) || sitsAs(SeatRole.SUPPORTER);
    }

    public boolean sitsAs(SeatRole role) {
        return mySeats().stream().anyMatch(seat -> seat.role() == role);
    }

    public boolean isMine(UUID seat) {
        return mySeats().stream().anyMatch(own -> own.id().equals(seat));
    }

    /** Each human once: who leads and is her contact has two chairs, but one voice. */
    public List<Seat> table() {
        var seen = new HashSet<AccountId>();
        return meeting.coming().stream().filter(seat -> seat.account() == null || seen.add(seat.account())).toList();
    }

    /** Those in the room who can take something on. She is not among them: what she takes on stands with her, never on this wall. */
    public List<Seat> choices() {
        return table().stream().filter(seat -> seat.account() != null && seat.role() != SeatRole.OBSERVER).toList();
    }

    /** Those a decision can name: besides those, guests who come on behalf of a service. */
    public List<Seat> takers() {
        return table().stream().filter(seat -> seat.role() != SeatRole.OBSERVER && (seat.account() != null || seat.role() != SeatRole.NEXT_OF_KIN)).toList();
    }

    /** Who sees to what a guest takes on: the coordinator, else the lead, else her contact, else anyone who works here. */
    Optional<Seat> keeper() {
        return choices().stream().min(Comparator.comparingInt(seat -> KEEPERS.contains(seat.role()) ? KEEPERS.indexOf(seat.role()) : KEEPERS.size()));
    }

    private boolean atAnyTable() {
        return opening.names().stream().anyMatch(AT_ANY_TABLE_OF_HERS::contains);
    }

    private List<Seat> mySeats() {
        return meeting.coming().stream().filter(seat -> opening.viewer().account().equals(seat.holder())).toList();
    }
}
