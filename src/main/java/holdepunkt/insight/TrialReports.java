package holdepunkt.insight;

import holdepunkt.core.AreaId;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a trial from what was told. Counts persons: who had two meetings in it is one. */
@Component
public class TrialReports {

    private static final String COUNTED = """
            with told as not materialized (
                select t.* from insight.told t
                 where t.area_id = :area and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)),
            trial as (
                select r.begun_at, coalesce(e.ended_at, 'infinity') as ended_at from insight.trial r
                  left join insight.trial_end e on e.area_id = r.area_id and e.trial_id = r.id where r.area_id = :area and r.id = :trial),
            meeting as (
                select o.person, o.subject, o.at as opened_at, h.at as held_at,
                       exists (select from told g where g.subject = o.subject and g.what = 'gp_present') as gp,
                       exists (select from told g where g.subject = o.subject and g.what = 'prepared_with') as prepared,
                       exists (select from told b where b.person = o.person and b.what = 'opened' and b.at < o.at
                                  and b.word in ('care_group', 'plan_meeting', 'collaboration', 'discharge')) as network,
                       array(select f.word from told f where f.person = o.person and f.what = 'mirror') as mirror,
                       array(select f.word from told f where f.subject = o.subject and f.what = 'came_of_it') as came_of_it,
                       array(select f.word from told f where f.subject = o.subject and f.what = 'asked_how_it_was') as asked
                  from told o join trial t on o.at >= t.begun_at and o.at < t.ended_at
                  left join told h on h.subject = o.subject and h.what = 'held'
                 where o.what = 'opened' and o.word = 'network'),
            held as (select * from meeting where held_at is not null)
            select (select count(distinct person) from meeting) as planned,
                   count(distinct person) as held,
                   count(distinct person) filter (where gp) as with_gp,
                   count(distinct person) filter (where network) as network_before,
                   count(distinct person) filter (where not network) as no_network_before,
                   count(distinct person) filter (where 'offered_not_taken_up' = any (came_of_it)) as did_not_follow_up,
                   count(distinct person) filter (where not prepared) as no_preparatory_talk,
                   count(distinct person) filter (where 'right_after' = any (asked)) as interviewed_right_after,
                   count(distinct person) filter (where 'later' = any (asked) and not 'right_after' = any (asked)) as interviewed_later,
                   count(distinct person) filter (where 'support_already_there' = any (came_of_it)) as support_already_in_place,
                   count(distinct person) filter (where 'network_strengthened' = any (came_of_it)) as network_strengthened,
                   count(distinct person) filter (where 'services' = any (mirror)) as mirror_services_answered,
                   count(distinct person) filter (where 'services' = any (mirror) and not 'form' = any (mirror)) as mirror_view_missing,
                   count(distinct person) filter (where 'talk' = any (mirror) and not 'form' = any (mirror)) as mirror_told_in_talk
              from held""";

    private final JdbcClient sql;

    TrialReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate, by the system actor or by a member of the working group who needs to know: to anyone else there is nothing to count. */
    public TrialReport of(AreaId area, UUID trial) {
        return sql.sql(COUNTED).param("area", area.value()).param("trial", trial).query((row, number) -> {
            var figures = new LinkedHashMap<String, Integer>();
            for (var key : TrialReport.KEYS) {
                figures.put(key, row.getInt(key));
            }
            return new TrialReport(figures);
        }).single();
    }
}
