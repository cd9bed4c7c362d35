package holdepunkt.oversight.review;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a pseudonym stands for: asked with a reason by one, agreed to by another who answers for the organisation, and shown for a day to the first. */
@Component
public class LiftingPseudonyms {

    private static final Set<String> REASONS = Set.of("check_work", "tell_person", "breach");

    private final JdbcClient sql;

    LiftingPseudonyms(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param actor whose week it came up in */
    public void ask(Viewer officer, UUID actor, UUID person, String pseudonym, String reason) {
        if (!REASONS.contains(reason)) {
            throw new BrokenRule("oversight.rule.liftingReason", "reason");
        }
        int asked = sql.sql("""
                insert into oversight.lifting (area_id, id, organisation_id, person_id, pseudonym, reason)
                select w.area_id, gen_random_uuid(), u.organisation_id, :person, :pseudonym, :reason
                  from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where w.area_id = :area and w.account_id = :actor and u.organisation_id in (select sec.oversees()) order by w.begins_at limit 1""")
                .param("area", officer.area().value()).param("actor", actor).param("person", person).param("pseudonym", pseudonym).param("reason", reason).update();
        if (asked == 0) {
            throw new NotOpen();
        }
    }

    /** By an officer or a leader of the organisation, who is not the one who asked. */
    public void agree(Viewer viewer, UUID lifting) {
        if (now(viewer).stream().noneMatch(one -> one.id().equals(lifting) && !one.mine())) {
            throw new NotOpen();
        }
        try {
            sql.sql("insert into oversight.lifting_yes (area_id, id, lifting_id) values (?, gen_random_uuid(), ?)").params(viewer.area().value(), lifting).update();
        } catch (DuplicateKeyException already) {
            throw BrokenRule.of("oversight.rule.agreed");
        }
    }

    /** Of the last fourteen days, newest first. The wall shows them to officers and leaders of the organisation. */
    public List<Lifting> now(Viewer viewer) {
        return sql.sql("""
                select l.*, a.name as asker, b.name as agreed, f.name, l.asked_by = :self as mine from oversight.lifting l
                  join access.account a on a.area_id = l.area_id and a.id = l.asked_by
                  left join oversight.lifting_yes y on y.area_id = l.area_id and y.lifting_id = l.id
                  left join access.account b on b.area_id = y.area_id and b.id = y.said_by
                  left join oversight.lifted() f on f.lifting_id = l.id
                 where l.area_id = :area and l.asked_at > now() - interval '14 days' order by l.asked_at desc""")
                .param("area", viewer.area().value()).param("self", viewer.account().value())
                .query((row, number) -> new Lifting(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getString("pseudonym"), row.getString("reason"),
                        row.getString("asker"), row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getString("agreed"), row.getString("name"), row.getBoolean("mine"))).list();
    }
}
