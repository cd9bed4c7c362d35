package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.List;

/** Questions about a meeting: how many, and whether they were answered when it was promised. */
final class QuestionDefinitions {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    private static final String ASKED = Definition.ONE + """
            select distinct date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, null::text as route, true as good, null::int as days,
                   null::text as why, 0 as amount
              from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'asked' and t.at >= :since""" + Definition.TOGETHER;

    /** The same persons for both sides of it: were others counted, what is hidden of one could be had from the other. */
    private static final String WHO_WAITED = """
            , case when bool_and(q.in_time) is null then 'taken_back' end as why, 0 as amount
              from (select date_trunc('month', t.due)::date as month, t.person,
                           case when a.day <= t.due then true when c.day <= t.due then null else false end as in_time
                      from insight.told t
                      left join lateral (select min((a.at at time zone 'Europe/Oslo')::date) as day from insight.told a
                            where a.area_id = t.area_id and a.telling_id = t.telling_id and a.what = 'answered' and a.subject = t.subject) a on true
                      left join lateral (select min((c.at at time zone 'Europe/Oslo')::date) as day from insight.told c
                            where c.area_id = t.area_id and c.telling_id = t.telling_id and c.what = 'question_closed' and c.subject = t.subject
                              and c.word <> 'answered') c on true
                     where t.area_id = :area and t.telling_id = :telling and t.what = 'asked' and t.at >= :since) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private static final String IN_TIME = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.in_time) as good, null::int as days""" + WHO_WAITED;

    private static final String OVERDUE = Definition.ONE + """
            select q.month, q.person, null::text as route, not bool_and(q.in_time) as good, null::int as days""" + WHO_WAITED;

    private QuestionDefinitions() {}

    static List<Definition> all() {
        return List.of(new Definition(new Measure("questions", 1, FIRST, Kind.COUNT, Wish.NEITHER), ASKED, 0),
                new Definition(new Measure("answers_in_time", 1, FIRST, Kind.SHARE, Wish.UP), IN_TIME, 0),
                new Definition(new Measure("answers_overdue", 1, FIRST, Kind.RARE, Wish.DOWN), OVERDUE, 0));
    }
}
