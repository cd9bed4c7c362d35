package holdepunkt.people.away;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for a contact whose person is not free: each week without a date, ask for it; for each new date, see who follows up from it; before she
 * leaves a ward, ask again about what she said yes to there.
 */
@Component
public class AskingAboutStays {

    private final JdbcClient sql;

    AskingAboutStays(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param what date, handover or consents @param by the day she is let out, or null */
    public record Waiting(PersonId person, String name, String what, @Nullable LocalDate by) {}

    /** @param today counted from, so that a week can be waited for in a test */
    public List<Waiting> of(Viewer viewer, LocalDate today) {
        return sql.sql("""
                with held as (select distinct t.person_id from people.live_tie t where t.area_id = :area and t.account_id = :account),
                     now as (select s.id, s.person_id, s.kind, s.begun_on, s.said_at, d.out_on, d.said_at as dated_at
                               from people.stay s join held h on h.person_id = s.person_id
                               left join lateral (select x.out_on, x.said_at from people.stay_date x where x.area_id = s.area_id and x.stay_id = s.id order by x.said_at desc limit 1) d on true
                              where s.area_id = :area and not exists (select from people.stay_end e where e.area_id = s.area_id and e.stay_id = s.id))
                select n.person_id, p.name, q.what, n.out_on from now n join people.person p on p.area_id = :area and p.id = n.person_id
                 cross join lateral (
                    select 'date' as what where n.kind = 'prison' and n.out_on is null
                       and (greatest(n.said_at, (select max(a.asked_at) from people.stay_asked a where a.area_id = :area and a.stay_id = n.id and a.what = 'date'),
                                     n.dated_at) at time zone 'Europe/Oslo')::date + 7 <= :today
                    union all select 'handover' where n.out_on is not null
                       and not exists (select from people.stay_asked a where a.area_id = :area and a.stay_id = n.id and a.what = 'handover' and a.asked_at > n.dated_at)
                    union all select 'consents' where n.kind = 'involuntary' and n.out_on <= :today + 7
                       and not exists (select from people.stay_asked a where a.area_id = :area and a.stay_id = n.id and a.what = 'consents')) q
                 order by n.out_on nulls last, p.name""")
                .param("area", viewer.area().value()).param("account", viewer.account().value()).param("today", today)
                .query((row, number) -> new Waiting(new PersonId(row.getObject("person_id", java.util.UUID.class)), row.getString("name"), row.getString("what"),
                        row.getObject("out_on", LocalDate.class))).list();
    }
}
