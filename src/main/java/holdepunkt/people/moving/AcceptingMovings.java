package holdepunkt.people.moving;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** R10: somebody there says yes by phone, with a name and a time; the old side holds until the two have talked. Only with her yes. */
@Component
public class AcceptingMovings {

    private static final List<String> ENDS = List.of("talked", "three_tries", "stays");

    private final Movings movings;

    AcceptingMovings(Movings movings) {
        this.movings = movings;
    }

    /** As it was said on the phone. @param theirLeader name and number */
    public record Accepted(PersonText receiver, PersonText acceptedBy, PersonText phone, PersonText theirLeader) {}

    /** @param sheSaidYes she wants them to know of her */
    public void accepted(Opening opening, Accepted by, Instant at, boolean sheSaidYes) {
        if (!opening.own() && !sheSaidYes) {
            throw new BrokenRule("people.moving.rule.yes", "yes");
        }
        if (at.isAfter(Instant.now())) {
            throw new BrokenRule("people.moving.rule.when", "day");
        }
        if (movings.now(opening).isPresent()) {
            throw new BrokenRule("people.moving.rule.one", "receiver");
        }
        movings.accepted(opening, by, at, LocalDate.ofInstant(at, Period.NORWAY).plusDays(Moving.MOST_DAYS));
    }

    /** @param how talked, three_tries (in two ways, as both sides agreed) or stays (she did not move) */
    public void end(Opening opening, String how) {
        if (!ENDS.contains(how)) {
            throw new BrokenRule("core.error.missing", "how");
        }
        if (!(opening.own() || opening.has("contact"))) {
            throw new NotOpen();
        }
        movings.end(opening, movings.now(opening).orElseThrow(NotOpen::new).id(), how);
    }
}
