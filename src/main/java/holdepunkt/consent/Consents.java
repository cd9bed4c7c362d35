package holdepunkt.consent;

import holdepunkt.consent.events.ConsentWithdrawn;
import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.people.page.OpenNow;
import holdepunkt.people.page.OpenTo;
import holdepunkt.people.page.Openings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What she says yes to herself, the part of it she keeps, and what she takes back: each a row, and the grounds change in the same transaction. */
@Component
public class Consents {

    private final JdbcClient sql;
    private final SharingWithSeat sharing;
    private final Openings openings;
    private final OpenNow openNow;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient sql, SharingWithSeat sharing, Openings openings, OpenNow openNow, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sharing = sharing;
        this.openings = openings;
        this.openNow = openNow;
        this.events = events;
    }

    /** «Jeg sier ja til at … kan se …». @param until the last day it holds */
    public void give(Opening hers, AccountId to, Collection<String> classes, @Nullable LocalDate until) {
        ConsentRules.somethingIsShared(classes);
        ConsentRules.itEndsWithinAYear(until, LocalDate.now(Period.NORWAY));
        var seen = new HashSet<>(classes);
        seen.add("identity");
        sharing.allow(hers.area(), hers.person(), to, "shared", seen, UUID.randomUUID(), until.plusDays(1).atStartOfDay(Period.NORWAY).toInstant());
    }

    /** A part of a yes is a whole answer: the rest ends now. */
    public void narrow(Opening hers, UUID cause, Collection<String> kept) {
        var open = stoppable(hers, cause);
        var before = new HashSet<>(open.getFirst().classes());
        before.remove("identity");
        ConsentRules.nothingIsAdded(before, kept);
        var seen = new HashSet<>(kept);
        seen.add("identity");
        sql.sql("""
                insert into consent.narrowing (area_id, id, person_id, cause, kept) values (:area, gen_random_uuid(), :person, :cause, :kept)""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("cause", cause)
                .param("kept", seen.stream().sorted().toArray(String[]::new)).update();
        openings.narrow(hers.area(), cause, seen);
    }

    public void withdraw(Opening hers, UUID cause) {
        stoppable(hers, cause);
        sql.sql("insert into consent.withdrawal (area_id, id, person_id, cause) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), cause).update();
        openings.end(hers.area(), cause);
        events.publishEvent(new ConsentWithdrawn(hers.area().value(), hers.person().value(), cause));
    }

    /** @throws NotOpen if nothing of this cause is open, or it is not hers to stop here */
    public List<OpenTo> stoppable(Opening hers, UUID cause) {
        var open = openNow.of(hers).stream().filter(one -> one.cause().equals(cause)).toList();
        if (open.isEmpty() || !open.stream().allMatch(one -> ConsentRules.sheMayStop(one.ground()))) {
            throw new NotOpen();
        }
        return open;
    }
}
