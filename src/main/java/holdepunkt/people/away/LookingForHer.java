package holdepunkt.people.away;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.people.IfGone;
import holdepunkt.people.IfGones;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R6: she is looked for as she wrote beforehand. Without a line from her there are two tries and no search beyond them. */
@Component
public class LookingForHer {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final IfGones ifGones;

    LookingForHer(JdbcClient sql, Sealing sealing, IfGones ifGones) {
        this.sql = sql;
        this.sealing = sealing;
        this.ifGones = ifGones;
    }

    /** One try. */
    public record Try(String how, String by, LocalDate on) {}

    /** Since she was last heard from, the newest first. */
    public List<Try> tries(Opening opening) {
        return sql.sql("""
                select l.id, l.how, l.tried_on, a.name from people.looked_for l join access.account a on a.area_id = l.area_id and a.id = l.tried_by
                 where l.area_id = :area and l.person_id = :person
                   and l.said_at > coalesce((select max(h.said_at) from people.heard_from h where h.area_id = l.area_id and h.person_id = l.person_id), '-infinity')
                 order by l.said_at desc""")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new Try(sealing.open(place(opening, row.getObject("id", UUID.class)), row.getBytes("how")).reveal(), row.getString("name"),
                        row.getObject("tried_on", LocalDate.class))).list();
    }

    public boolean mayTry(Opening opening) {
        return opening.has("contact") && (ifGones.of(opening).says() || tries(opening).size() < IfGone.MOST_TRIES);
    }

    /** @throws BrokenRule for a third try without a line from her */
    public void tried(Opening opening, PersonText how) {
        if (!opening.has("contact")) {
            throw new NotOpen();
        }
        if (!mayTry(opening)) {
            throw new BrokenRule("people.away.rule.tries", "how", IfGone.MOST_TRIES);
        }
        var id = UUID.randomUUID();
        sql.sql("insert into people.looked_for (area_id, id, person_id, how, tried_on) values (?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), sealing.seal(place(opening, id), how), LocalDate.now(Period.NORWAY)).update();
    }

    public void heardFrom(Opening opening) {
        sql.sql("insert into people.heard_from (area_id, id, person_id) values (?, gen_random_uuid(), ?)").params(opening.area().value(), opening.person().value()).update();
    }

    private static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), "people.looked_for.how", id);
    }
}
