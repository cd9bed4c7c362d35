package holdepunkt.feedback;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.Wall;
import holdepunkt.meetings.Meeting;
import holdepunkt.meetings.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks everyone who was there how it was: one place for each, also for one who has two seats, the same questions for all, and the codes that open them today. */
@Component
public class AskingHowItWas {

    private final Mirrors mirrors;
    private final MirrorForms forms;
    private final MirrorCodes codes;
    private final Wall wall;

    AskingHowItWas(Mirrors mirrors, MirrorForms forms, MirrorCodes codes, Wall wall) {
        this.mirrors = mirrors;
        this.forms = forms;
        this.codes = codes;
        this.wall = wall;
    }

    /** Whether this viewer may ask: a code is a ground, so it takes somebody who may name one. */
    public boolean mayAsk(Opening opening) {
        return wall.allows(opening, "mirror", Action.WRITE) && wall.allows(opening, "sharing", Action.WRITE);
    }

    /** @throws holdepunkt.core.BrokenRule before the meeting has begun, and the second time */
    public void ask(Opening opening, Meeting meeting) {
        allowed(opening);
        MirrorRules.itHasBegun(meeting, Instant.now());
        var form = forms.now();
        var id = UUID.randomUUID();
        MirrorRules.itIsAskedOnce(mirrors.add(opening, id, meeting, form.url(), form.version()));
        mirrors.hers(opening, id);
        var absent = mirrors.absent(opening, meeting);
        var placed = new HashSet<AccountId>();
        meeting.coming().stream().filter(seat -> !absent.contains(seat.id()) && Side.of(seat.role()).isPresent())
                .filter(seat -> seat.account() == null || placed.add(seat.account())).forEach(seat -> place(opening, id, seat));
        codes.make(opening, id, MirrorCodes.Kind.ROOM);
        codes.make(opening, id, MirrorCodes.Kind.HERS);
    }

    /** New codes for today: the day has gone, or somebody used hers. */
    public void newCode(Opening opening, Mirror mirror, MirrorCodes.Kind kind) {
        allowed(opening);
        MirrorRules.itIsStillOpen(mirror, LocalDate.now(Period.NORWAY));
        codes.make(opening, mirror.id(), kind);
    }

    private void place(Opening opening, UUID mirror, Seat seat) {
        Side.of(seat.role()).ifPresent(side -> mirrors.place(opening, mirror, seat.id(), side));
    }

    private void allowed(Opening opening) {
        if (!mayAsk(opening)) {
            throw new NotOpen();
        }
    }
}
