package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.UnitId;
import holdepunkt.people.page.Openings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A voluntary leave: it waits until the one who was asked has taken over. Until then nothing changes for her. */
@Component
public class Leaving {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(14);

    private final JdbcClient sql;
    private final Gate gate;
    private final Ties ties;
    private final StandIns standIns;
    private final Openings openings;

    Leaving(JdbcClient sql, Gate gate, Ties ties, StandIns standIns, Openings openings) {
        this.sql = sql;
        this.gate = gate;
        this.ties = ties;
        this.standIns = standIns;
        this.openings = openings;
    }

    /** @param sheSaidYes whether she knows and has said yes to this one being asked: asking tells of her */
    public void ask(Opening opening, UUID tieId, AccountId successor, boolean sheSaidYes) {
        var area = opening.area();
        var tie = ties.find(area, opening.person(), tieId);
        if (!tie.account().equals(opening.viewer().account())) {
            throw new NotOpen();
        }
        ContactRules.sheWasAskedFirst(sheSaidYes);
        ContactRules.successorIsSomeoneElse(tie.account(), successor);
        var who = standIns.one(area, tie.person(), successor, tie.unit()).orElseThrow(() -> new BrokenRule("people.rule.successorUnknown", "successor"));
        var id = UUID.randomUUID();
        sql.sql("insert into people.tie_leave (area_id, id, person_id, tie_id, successor_id, successor_unit) values (?, ?, ?, ?, ?, ?)")
                .params(area.value(), id, tie.person().value(), tie.id(), who.account().value(), who.unit().value()).update();
        openings.give(area, tie.person(), successor, "deputy", List.of("identity", "network"), id, Instant.now().plus(TIME_TO_ANSWER));
    }

    /** The successor holds her, and then the one who leaves does not: one transaction, as the system actor, since neither may write for the other. */
    public void accept(Opening opening, UUID leave) {
        var asked = asked(opening, leave);
        var area = opening.area();
        gate.asSystem(area, "contacts", "take over as fixed contact", () -> {
            answer(opening, leave, "accepted");
            var tie = ties.find(area, opening.person(), asked.tie());
            var taking = standIns.one(area, tie.person(), opening.viewer().account(), asked.unit()).orElseThrow(NotOpen::new);
            var deputy = ContactRules.deputyOf(taking, standIns.deputyFirst(area, tie), tie.account()).orElse(null);
            ContactRules.externalContactHasDeclaredConfidentiality(taking);
            ContactRules.externalContactHasADeputyInAService(taking.service(), deputy);
            ties.begin(area, tie.person(), taking.account(), taking.unit(), deputy == null ? null : deputy.account(), taking.hours().isBlank() ? tie.hours() : taking.hours());
            ties.end(area, tie, "handed_over");
        });
    }

    public void decline(Opening opening, UUID leave) {
        asked(opening, leave);
        gate.asSystem(opening.area(), "contacts", "decline to be fixed contact", () -> answer(opening, leave, "declined"));
    }

    private record Asked(UUID tie, UnitId unit) {}

    private Asked asked(Opening opening, UUID leave) {
        return sql.sql("""
                select l.tie_id, l.successor_unit from people.tie_leave l
                 where l.area_id = ? and l.person_id = ? and l.id = ? and l.successor_id = ?
                   and not exists (select from people.tie_leave_answer a where a.area_id = l.area_id and a.leave_id = l.id)""")
                .params(opening.area().value(), opening.person().value(), leave, opening.viewer().account().value())
                .query((row, number) -> new Asked(row.getObject("tie_id", UUID.class), new UnitId(row.getObject("successor_unit", UUID.class))))
                .optional().orElseThrow(NotOpen::new);
    }

    private void answer(Opening opening, UUID leave, String answer) {
        sql.sql("insert into people.tie_leave_answer (area_id, id, person_id, leave_id, answer, answered_by) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(opening.area().value(), opening.person().value(), leave, answer, opening.viewer().account().value()).update();
        openings.end(opening.area(), leave);
    }
}
