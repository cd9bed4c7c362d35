package holdepunkt.consent;

import holdepunkt.consent.events.ConsentWithdrawn;
import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.people.page.OpenNow;
import holdepunkt.people.page.OpenTo;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What she says yes to, the part of it she keeps, and what she takes back: each a row, and the grounds change in the same transaction. */
@Component
public class Consents {

    private final JdbcClient sql;
    private final Openings openings;
    private final OpenNow openNow;
    private final ApplicationEventPublisher events;

    Consents(JdbcClient sql, Openings openings, OpenNow openNow, ApplicationEventPublisher events) {
        this.sql = sql;
        this.openings = openings;
        this.openNow = openNow;
        this.events = events;
    }

    /** «Jeg sier ja til at … kan lese …». @return the cause by which all of it is taken back */
    public UUID give(Opening by, Yes yes) {
        return give(by, yes, "shared");
    }

    /** @param ground of the policy, as {@code shared} or {@code kin} */
    public UUID give(Opening by, Yes yes, String ground) {
        ConsentRules.holds(yes, LocalDate.now(Period.NORWAY));
        ConsentRules.thoseCloseToHerLearnNothingOfEachOther(ground, yes.classes());
        var seen = new HashSet<>(yes.classes());
        seen.add("identity");
        var cause = UUID.randomUUID();
        var until = yes.until().plusDays(1).atStartOfDay(Period.NORWAY).toInstant();
        write(by, yes, ground, seen, cause, until);
        open(by.area(), by, yes.to(), ground, seen, cause, until);
        return cause;
    }

    private void write(Opening by, Yes yes, String ground, Set<String> seen, UUID cause, Instant until) {
        var to = yes.to();
        sql.sql("""
                insert into consent.consent (area_id, id, person_id, account_id, unit_id, role, ground, classes, cause, until, purpose, given, informed_by, language, renews)
                values (:area, gen_random_uuid(), :person, :account, :unit, :role, :ground, :classes, :cause, :until, :purpose, :given, :informed, :language, :renews)""")
                .param("area", by.area().value()).param("person", by.person().value())
                .param("account", to.account() == null ? null : to.account().value(), java.sql.Types.OTHER)
                .param("unit", to.unit() == null ? null : to.unit().value(), java.sql.Types.OTHER).param("role", to.role(), java.sql.Types.VARCHAR)
                .param("ground", ground).param("classes", seen.stream().sorted().toArray(String[]::new)).param("cause", cause)
                .param("until", until.atOffset(java.time.ZoneOffset.UTC)).param("purpose", yes.purpose()).param("given", yes.given())
                .param("informed", yes.informedBy() == null ? null : yes.informedBy().value(), java.sql.Types.OTHER)
                .param("language", yes.language()).param("renews", yes.renews(), java.sql.Types.OTHER).update();
    }

    private void open(AreaId area, Opening by, Recipient to, String ground, Set<String> seen, UUID cause, Instant until) {
        if (to.account() != null) {
            openings.give(area, by.person(), to.account(), ground, seen, cause, until);
        } else if (to.role() != null) {
            openings.giveRole(area, by.person(), to.unit(), to.role(), ground, seen, cause, until);
        } else {
            openings.giveUnit(area, by.person(), to.unit(), ground, seen, cause, until);
        }
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

    /** Works in the very next request. */
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
