package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.List;

/**
 * What services promised. A promise nobody marked is unanswered, never kept and never broken; it is shown how many were left out for that. Shares of
 * kept promises are read only beside what was asked for and nobody took: whoever promises nothing breaks nothing.
 *
 * <p>Left out are those of whom neither side has said anything. Were each side to tell whom it alone left out, both would add up to everybody who was
 * promised something, and the few one side left out could be had from the other.
 */
final class PromiseDefinitions {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    private static final String AS_THE_PERSON_MARKS = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.word = 'person_kept') as good, null::int as days,
                   case when not bool_or(q.said) then 'not_marked' end as why, 0 as amount
              from (select date_trunc('month', coalesce(moved.due, t.due))::date as month, t.person, latest.word, exists (select from insight.told m
                            where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked' and m.subject = t.subject) as said from insight.told t
                      left join lateral (select m.due from insight.told m where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked'
                            and m.subject = t.subject and m.due is not null order by m.at desc limit 1) moved on true
                      left join lateral (select m.word from insight.told m where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked'
                            and m.subject = t.subject and m.word in ('person_kept', 'person_not_kept', 'person_changed') order by m.at desc limit 1) latest on true
                     where t.area_id = :area and t.telling_id = :telling and t.what = 'promised' and t.due >= :began) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private static final String AS_THE_SERVICE_MARKS = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.word = 'service_kept') as good, null::int as days,
                   case when not bool_or(q.said) then 'not_marked' end as why, 0 as amount
              from (select date_trunc('month', coalesce(moved.due, t.due))::date as month, t.person, latest.word, exists (select from insight.told m
                            where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked' and m.subject = t.subject) as said from insight.told t
                      left join lateral (select m.due from insight.told m where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked'
                            and m.subject = t.subject and m.due is not null order by m.at desc limit 1) moved on true
                      left join lateral (select m.word from insight.told m where m.area_id = t.area_id and m.telling_id = t.telling_id and m.what = 'marked'
                            and m.subject = t.subject and m.word in ('service_kept', 'service_not_kept', 'service_changed') order by m.at desc limit 1) latest on true
                     where t.area_id = :area and t.telling_id = :telling and t.what = 'promised' and t.due >= :began) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private static final String NOBODY_TOOK = Definition.ONE + """
            select distinct date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, null::text as route, true as good, null::int as days,
                   null::text as why, 0 as amount
              from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'decided' and t.word = 'nobody_took'
               and t.at >= :since""" + Definition.TOGETHER;

    private static final String OVERDUE = Definition.ONE + """
            select distinct date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, null::text as route, true as good, null::int as days,
                   null::text as why, 0 as amount
              from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'promise_overdue' and t.at >= :since""" + Definition.TOGETHER;

    private PromiseDefinitions() {}

    static List<Definition> all() {
        return List.of(new Definition(new Measure("kept_person", 1, FIRST, Kind.SHARE, Wish.UP), AS_THE_PERSON_MARKS, 30),
                new Definition(new Measure("kept_service", 1, FIRST, Kind.SHARE, Wish.UP), AS_THE_SERVICE_MARKS, 30),
                new Definition(new Measure("nobody_took", 1, FIRST, Kind.COUNT, Wish.DOWN), NOBODY_TOOK, 0),
                new Definition(new Measure("promises_overdue", 1, FIRST, Kind.RARE, Wish.DOWN), OVERDUE, 0));
    }
}
