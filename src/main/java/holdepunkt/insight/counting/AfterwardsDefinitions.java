package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.List;

/** Time set aside that nobody got to use, and what happens after a meeting. None of it is anybody's fault, and nobody is pointed to. */
final class AfterwardsDefinitions {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    /** A meeting that was closed because nobody met, or called off when its time could no longer be filled. */
    private static final String BOOKED = """
              from (select date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, t.subject, t.amount,
                           t.what = 'closed' as unmet, t.what = 'cancelled' as late
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.at >= :since
                       and (t.what = 'closed' and t.word = 'nobody_met' or t.what = 'cancelled' and t.word = 'late'
                            or t.what = 'held' and not exists (select from insight.told n where n.area_id = t.area_id and n.telling_id = t.telling_id
                                  and n.what = 'closed' and n.subject = t.subject and n.word = 'nobody_met'))) q""";

    private static final String UNMET = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_or(q.unmet) as good, null::int as days, null::text as why, 0 as amount
            """ + BOOKED + " group by q.month, q.person" + Definition.TOGETHER;

    private static final String UNUSED = Definition.ONE + """
            select q.month, q.person, null::text as route, true as good, null::int as days, null::text as why, sum(q.amount) as amount
            """ + BOOKED + " where q.unmet or q.late group by q.month, q.person" + Definition.TOGETHER;

    private static final String FOLLOWED_UP = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.asked) as good, null::int as days, null::text as why, 0 as amount
              from (select date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, exists (select from insight.told f
                            where f.area_id = t.area_id and f.telling_id = t.telling_id and f.subject = t.subject
                              and f.what in ('asked_how_it_was', 'came_of_it') and f.word <> 'right_after'
                              and (f.at at time zone 'Europe/Oslo')::date between ((t.at at time zone 'Europe/Oslo')::date + interval '1 month')::date
                              and ((t.at at time zone 'Europe/Oslo')::date + interval '3 months')::date) as asked
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'held' and t.at >= :since) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private static final String BACK = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_or(q.again) as good, null::int as days, null::text as why, 0 as amount
              from (select date_trunc('month', t.due)::date as month, t.person, exists (select from insight.told f
                            where f.area_id = t.area_id and f.telling_id = t.telling_id and f.what = 'asked' and f.person = t.person
                              and (f.at at time zone 'Europe/Oslo')::date > t.due and (f.at at time zone 'Europe/Oslo')::date <= t.due + 90) as again
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'closed' and t.due >= :began) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private AfterwardsDefinitions() {}

    static List<Definition> all() {
        return List.of(new Definition(new Measure("unmet", 1, FIRST, Kind.SHARE, Wish.DOWN), UNMET, 0),
                new Definition(new Measure("unused_hours", 1, FIRST, Kind.COUNT, Wish.DOWN), UNUSED, 0),
                new Definition(new Measure("followed_up", 1, FIRST, Kind.SHARE, Wish.UP), FOLLOWED_UP, 92),
                new Definition(new Measure("returns", 1, FIRST, Kind.SHARE, Wish.NEITHER), BACK, 90));
    }
}
