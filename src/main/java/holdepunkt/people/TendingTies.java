package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.people.page.Openings;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a fixed contact does with the tie while it holds: names a deputy, renews it in person, tells her that somebody stands in. */
@Component
public class TendingTies {

    private final JdbcClient sql;
    private final Ties ties;
    private final StandIns standIns;
    private final Openings openings;

    TendingTies(JdbcClient sql, Ties ties, StandIns standIns, Openings openings) {
        this.sql = sql;
        this.ties = ties;
        this.standIns = standIns;
        this.openings = openings;
    }

    public void nameDeputy(Opening opening, UUID tieId, AccountId deputy) {
        var tie = own(opening, tieId);
        ContactRules.deputyIsSomeoneElse(tie.account(), deputy);
        var area = opening.area();
        var named = standIns.one(area, tie.person(), deputy, tie.unit()).orElseThrow(() -> new BrokenRule("people.rule.deputyUnknown", "deputy"));
        boolean inService = standIns.one(area, tie.person(), tie.account(), tie.unit()).map(StandIn::service).orElse(true);
        ContactRules.externalContactHasADeputyInAService(inService, named);
        sql.sql("insert into people.deputy_naming (area_id, id, person_id, tie_id, deputy_id) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(area.value(), tie.person().value(), tie.id(), deputy.value()).update();
        openings.end(area, tie.id(), "deputy");
        openings.give(area, tie.person(), deputy, "deputy", ContactRules.DEPUTY_SEES, tie.id(), null);
    }

    /** R5: half a year more of what pauses. By her, or by the contact who asked her in person. */
    public void renew(Opening opening, UUID tieId, boolean askedInPerson) {
        var tie = opening.own() ? ties.find(opening.area(), opening.person(), tieId) : own(opening, tieId);
        ContactRules.sheWasAskedFirst(opening.own() || askedInPerson);
        var until = ZonedDateTime.now(ZoneOffset.UTC).plus(ContactRules.RENEWED_AFTER).toOffsetDateTime();
        sql.sql("insert into people.tie_renewal (area_id, id, person_id, tie_id, holds_until) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(opening.area().value(), tie.person().value(), tie.id(), until).update();
        openings.renew(opening.area(), tie.id(), "contact", until.toInstant());
    }

    /** R3: told by a human, in person or by phone. A second time is no new telling. */
    public void told(Opening opening, UUID tieId) {
        var tie = own(opening, tieId);
        sql.sql("insert into people.tie_told (area_id, id, person_id, tie_id) values (?, gen_random_uuid(), ?, ?) on conflict (area_id, tie_id) do nothing")
                .params(opening.area().value(), tie.person().value(), tie.id()).update();
    }

    /** A stand-in who becomes the lasting contact. */
    public void stay(Opening opening, UUID tieId) {
        var tie = own(opening, tieId);
        if (tie.standsInFor() == null) {
            throw new NotOpen();
        }
        var deputy = tie.deputy() == null ? null : standIns.one(opening.area(), tie.person(), tie.deputy(), tie.unit()).orElse(null);
        var staying = standIns.one(opening.area(), tie.person(), tie.account(), tie.unit());
        staying.ifPresent(ContactRules::externalContactHasDeclaredConfidentiality);
        ContactRules.externalContactHasADeputyInAService(staying.map(StandIn::service).orElse(true), deputy);
        ties.begin(opening.area(), tie.person(), tie.account(), tie.unit(), deputy == null ? null : deputy.account(), tie.hours());
        ties.end(opening.area(), tie, "stand_in_over");
    }

    /** @throws NotOpen if it is another's tie */
    private ContactTie own(Opening opening, UUID tieId) {
        var tie = ties.find(opening.area(), opening.person(), tieId);
        if (!tie.account().equals(opening.viewer().account())) {
            throw new NotOpen();
        }
        return tie;
    }
}
