package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.List;

/**
 * How long people wait, from the day it began. Looked at so many days after the month that the number stands; whoever still waits then counts for as
 * long as she has waited. Of several waits of one person in a month the first counts, and of several that began on one day the longest.
 */
final class WaitDefinitions {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    private static final String FOR_AN_ANSWER = Definition.ONE + """
            select distinct on (q.month, q.person) q.month, q.person, q.route, coalesce(a.day <= q.seen, false) as good,
                   greatest(least(a.day, c.day, q.seen) - q.day, 0) as days, null::text as why, 0 as amount
              from (select t.*, (t.at at time zone 'Europe/Oslo')::date as day, date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.word as route,
                           (date_trunc('month', t.at at time zone 'Europe/Oslo') + interval '1 month')::date + :settles - 1 as seen
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'asked' and t.at >= :since) q
              left join lateral (select min((a.at at time zone 'Europe/Oslo')::date) as day from insight.told a
                    where a.area_id = q.area_id and a.telling_id = q.telling_id and a.what = 'answered' and a.subject = q.subject) a on true
              left join lateral (select min((c.at at time zone 'Europe/Oslo')::date) as day from insight.told c
                    where c.area_id = q.area_id and c.telling_id = q.telling_id and c.what = 'question_closed' and c.subject = q.subject) c on true
             order by q.month, q.person, q.day, days desc, good, q.route, q.subject""" + Definition.TOGETHER;

    private static final String FOR_A_MEETING = Definition.ONE + """
            select distinct on (q.month, q.person) q.month, q.person, q.route, coalesce(h.day <= q.seen, false) as good,
                   greatest(least(h.day, c.day, q.seen) - q.day, 0) as days, null::text as why, 0 as amount
              from (select t.*, (t.at at time zone 'Europe/Oslo')::date as day, date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.word as route,
                           (date_trunc('month', t.at at time zone 'Europe/Oslo') + interval '1 month')::date + :settles - 1 as seen
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'asked' and t.at >= :since) q
              left join lateral (select min((h.at at time zone 'Europe/Oslo')::date) as day from insight.told h
                    where h.area_id = q.area_id and h.telling_id = q.telling_id and h.what = 'held' and h.part_of = q.subject) h on true
              left join lateral (select min((c.at at time zone 'Europe/Oslo')::date) as day from insight.told c
                    where c.area_id = q.area_id and c.telling_id = q.telling_id and c.what = 'question_closed' and c.subject = q.subject
                      and c.word <> 'answered') c on true
             order by q.month, q.person, q.day, days desc, good, q.route, q.subject""" + Definition.TOGETHER;

    private static final String FOR_THE_LETTER = Definition.ONE + """
            select distinct on (q.month, q.person) q.month, q.person, q.route, coalesce(g.day <= q.seen, false) as good,
                   greatest(least(g.day, q.seen) - q.day, 0) as days, null::text as why, 0 as amount
              from (select t.*, (t.at at time zone 'Europe/Oslo')::date as day, date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month,
                           (select a.word from insight.told a where a.area_id = t.area_id and a.telling_id = t.telling_id and a.what = 'asked'
                               and a.subject = t.part_of limit 1) as route,
                           (date_trunc('month', t.at at time zone 'Europe/Oslo') + interval '1 month')::date + :settles - 1 as seen
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'held' and t.at >= :since) q
              left join lateral (select min((g.at at time zone 'Europe/Oslo')::date) as day from insight.told g
                    where g.area_id = q.area_id and g.telling_id = q.telling_id and g.what = 'letter_given' and g.subject = q.subject) g on true
             order by q.month, q.person, q.day, days desc, good, q.route, q.subject""" + Definition.TOGETHER;

    /** Of several services one person was promised on the same day, the one she waited longest for; of what two sides say, what was said last. */
    private static final String FOR_A_SERVICE = Definition.ONE + """
            select distinct on (q.month, q.person) q.month, q.person, q.route, coalesce(s.began <= q.seen, false) as good,
                   greatest(least(s.began, s.given_up, q.seen) - q.day, 0) as days, null::text as why, 0 as amount
              from (select t.*, (t.at at time zone 'Europe/Oslo')::date as day, date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month,
                           (select a.word from insight.told h
                              join insight.told a on a.area_id = h.area_id and a.telling_id = h.telling_id and a.what = 'asked' and a.subject = h.part_of
                             where h.area_id = t.area_id and h.telling_id = t.telling_id and h.what = 'held' and h.subject = t.part_of limit 1) as route,
                           (date_trunc('month', t.at at time zone 'Europe/Oslo') + interval '1 month')::date + :settles - 1 as seen
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'decided' and t.word = 'we_apply' and t.at >= :since) q
              left join lateral (select s.due as began, case when s.due is null then (s.at at time zone 'Europe/Oslo')::date end as given_up from insight.told p
                    join insight.told s on s.area_id = p.area_id and s.telling_id = p.telling_id and s.what = 'service_start' and s.subject = p.subject
                    where p.area_id = q.area_id and p.telling_id = q.telling_id and p.what = 'promised' and p.part_of = q.subject order by s.at desc limit 1) s on true
             order by q.month, q.person, q.day, days desc, good, q.route, q.subject""" + Definition.TOGETHER;

    private WaitDefinitions() {}

    static List<Definition> all() {
        return List.of(new Definition(new Measure("wait_answer", 1, FIRST, Kind.DAYS, Wish.DOWN), FOR_AN_ANSWER, 30),
                new Definition(new Measure("wait_meeting", 1, FIRST, Kind.DAYS, Wish.DOWN), FOR_A_MEETING, 60),
                new Definition(new Measure("wait_letter", 1, FIRST, Kind.DAYS, Wish.DOWN), FOR_THE_LETTER, 30),
                new Definition(new Measure("wait_service", 1, FIRST, Kind.DAYS, Wish.DOWN), FOR_A_SERVICE, 90));
    }
}
