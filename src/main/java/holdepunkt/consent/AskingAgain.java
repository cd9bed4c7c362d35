package holdepunkt.consent;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.people.events.AskedBeforeRelease;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A yes is asked for again: because it ends soon, or because she gave it while she was locked in or very unwell (R15). */
@Component
public class AskingAgain {

    private final JdbcClient sql;
    private final Consents consents;
    private final GivenConsents given;
    private final SharingWithSeat seats;

    AskingAgain(JdbcClient sql, Consents consents, GivenConsents given, SharingWithSeat seats) {
        this.sql = sql;
        this.consents = consents;
        this.given = given;
        this.seats = seats;
    }

    /** From now on her page asks about everything she has said yes to since that day. Needs {@code sharing} to write, as her contact has. */
    public void about(Opening opening, LocalDate since) {
        about(opening.area().value(), opening.person().value(), since);
    }

    /** In the same transaction: whoever says it was asked has it stand on her page too. */
    @EventListener
    void on(AskedBeforeRelease asked) {
        about(asked.area(), asked.person(), asked.since());
    }

    private void about(UUID area, UUID person, LocalDate since) {
        sql.sql("insert into consent.asked_again (area_id, id, person_id, since) values (?, gen_random_uuid(), ?, ?)")
                .params(area, person, since.atStartOfDay(Period.NORWAY).toInstant().atOffset(ZoneOffset.UTC)).update();
    }

    /** Yes once more, to the same ones and the same things: a new row that points to the old. One for a time gets a new day, and the old ends in the same moment. */
    public UUID stillYes(Opening hers, UUID cause, @Nullable LocalDate until, String language) {
        var before = given.find(hers, cause);
        if (!before.isOpen()) {
            throw new NotOpen();
        }
        if (!before.forATime()) {
            seats.again(hers, before, language);
            return cause;
        }
        var open = consents.stoppable(hers, cause).getFirst();
        var to = open.account() != null ? Recipient.human(new holdepunkt.core.AccountId(open.account()))
                : new Recipient(null, new holdepunkt.core.UnitId(open.unitId()), open.role());
        var kept = open.classes().stream().filter(one -> !one.equals("identity")).toList();
        var next = consents.give(hers, new Yes(to, kept, before.purpose(), until, "here", null, language, before.id()), before.ground());
        consents.withdraw(hers, cause);
        return next;
    }
}
