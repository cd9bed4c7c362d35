package holdepunkt.insight.fairness;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those a meeting was asked for, from what was told. One place for each: the first question of the half-year counts. */
@Repository
class AskedPersons {

    private static final String READ = """
            with told as not materialized (
                select t.* from insight.told t
                 where t.area_id = :area and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)),
            asked as (
                select distinct on (t.person) t.person, t.subject, t.word, t.at from told t
                 where t.what = 'asked' and t.at >= :from and t.at < :until
                 order by t.person, t.at, t.subject)
            select a.word as route, coalesce((select g.word from told g where g.what = 'age' and g.subject = a.subject limit 1), 'unknown') as age,
                   coalesce((select w.word from told w where w.what = 'answered' and w.subject = a.subject and w.at < :seen order by w.at desc limit 1) = 'yes', false)
                       and not exists (select from told c where c.what = 'question_closed' and c.subject = a.subject and c.word in ('her_no', 'wrong_person') and c.at < :seen) as yes,
                   greatest(0, (coalesce(h.at, :seen) at time zone 'Europe/Oslo')::date - (a.at at time zone 'Europe/Oslo')::date) as days, h.at is not null as met,
                   exists (select from told b where b.what = 'asked' and b.person = a.person and b.at < a.at
                      and not exists (select from told c where c.what = 'question_closed' and c.subject = b.subject and c.word = 'wrong_person')) as again,
                   exists (select from told c where c.what = 'coordinator' and c.word = 'asked' and c.person = a.person and c.at < :seen
                      and (select y.word from told y where y.what = 'coordinator' and y.subject = c.subject and y.word in ('yes', 'no') and y.at < :seen order by y.at desc limit 1) = 'yes'
                      and not exists (select from told e where e.what = 'coordinator' and e.subject = c.subject and e.word = 'ended' and e.at < :seen)) as coordinator
              from asked a left join lateral (select min(m.at) as at from told m where m.what = 'held' and m.part_of = a.subject and m.at < :seen) h on true""";

    private final JdbcClient sql;

    AskedPersons(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate as the system actor that counts. */
    List<Asked> of(AreaId area, HalfYear half) {
        return sql.sql(READ).param("area", area.value()).param("from", at(half.from())).param("until", at(half.until())).param("seen", at(half.seenUntil()))
                .query((row, number) -> new Asked(row.getString("route"), row.getString("age"), row.getBoolean("yes"), row.getInt("days"), row.getBoolean("met"), row.getBoolean("again"),
                        row.getBoolean("coordinator"))).list();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(Period.NORWAY).toOffsetDateTime();
    }
}
