package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.people.page.Openings;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R27: a line nobody took goes to a named leader instead of to an invented owner. The leader sees that line and nothing else, and answers in writing.
 */
@Component
public class AskingLeaders {

    static final String WHAT = "signals.asking.what";
    public static final String NOBODY_TOOK = "nobody_took";

    private final JdbcClient sql;
    private final RaisingSignals raising;
    private final Openings openings;
    private final Sealing sealing;

    AskingLeaders(JdbcClient sql, RaisingSignals raising, Openings openings, Sealing sealing) {
        this.sql = sql;
        this.raising = raising;
        this.openings = openings;
        this.sealing = sealing;
    }

    /**
     * Called behind a door that decides on the class {@code signal} or {@code meeting}, by someone who may name a ground.
     *
     * @param line the decision line nobody took
     * @param what the line itself, which is all the leader gets
     * @throws NotOpen if nobody who leads here has this account
     */
    public void ask(Opening opening, UUID line, PersonText what, AccountId leader) {
        if (leaders(opening).stream().noneMatch(one -> one.account().equals(leader))) {
            throw new NotOpen();
        }
        raising.raise(opening.area(), opening.person(), NOBODY_TOOK, line);
        var signal = sql.sql("select id from signals.signal where area_id = :area and person_id = :person and kind = :kind and subject = :line")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("kind", NOBODY_TOOK).param("line", line)
                .query(UUID.class).single();
        var asking = UUID.randomUUID();
        int asked = sql.sql("""
                insert into signals.asking (area_id, id, signal_id, person_id, leader_id, what, asked_by)
                values (:area, :id, :signal, :person, :leader, :what, :by) on conflict do nothing""")
                .param("area", opening.area().value()).param("id", asking).param("signal", signal).param("person", opening.person().value())
                .param("leader", leader.value()).param("by", opening.viewer().account().value())
                .param("what", sealing.seal(new Sealing.Place(opening.area(), opening.person(), WHAT, asking), what)).update();
        if (asked == 1) {
            openings.give(opening.area(), opening.person(), leader, "asked_leader", List.of("identity", "asking"), signal, null);
        }
    }

    /** Who leads something in this area now, to choose from. */
    public List<Leader> leaders(Opening opening) {
        return leaders(opening.area());
    }

    public List<Leader> leaders(AreaId area) {
        return sql.sql("""
                select a.id, a.name, u.name as unit from access.work w
                  join access.account a on a.area_id = w.area_id and a.id = w.account_id
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = :area and w.role = 'leader' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                 order by u.name, a.name""").param("area", area.value())
                .query((row, number) -> new Leader(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("unit"))).list();
    }

    /** Somebody a line can go to. */
    public record Leader(AccountId account, String name, String unit) {}
}
