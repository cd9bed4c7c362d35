package holdepunkt.insight.counting;

import java.time.LocalDate;
import java.util.List;

/** Meetings that were held, and the letter after them. */
final class MeetingDefinitions {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    private static final String HELD = Definition.ONE + """
            select distinct date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.person, null::text as route, true as good, null::int as days,
                   null::text as why, 0 as amount
              from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'held' and t.at >= :since""" + Definition.TOGETHER;

    private static final String WRITTEN = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.in_time) as good, null::int as days, null::text as why, 0 as amount
              from (select date_trunc('month', t.due)::date as month, t.person, exists (select from insight.told f
                            where f.area_id = t.area_id and f.telling_id = t.telling_id and f.what = 'letter_finished' and f.subject = t.subject
                              and (f.at at time zone 'Europe/Oslo')::date <= t.due) as in_time
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'held' and t.at >= :since) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private static final String GIVEN = Definition.ONE + """
            select q.month, q.person, null::text as route, bool_and(q.in_time) as good, null::int as days, null::text as why, 0 as amount
              from (select date_trunc('month', t.due)::date as month, t.person, exists (select from insight.told f
                            where f.area_id = t.area_id and f.telling_id = t.telling_id and f.what = 'letter_given' and f.subject = t.subject
                              and (f.at at time zone 'Europe/Oslo')::date <= t.due) as in_time
                      from insight.told t where t.area_id = :area and t.telling_id = :telling and t.what = 'held' and t.at >= :since) q
             group by q.month, q.person""" + Definition.TOGETHER;

    private MeetingDefinitions() {}

    static List<Definition> all() {
        return List.of(new Definition(new Measure("meetings_held", 1, FIRST, Kind.COUNT, Wish.NEITHER), HELD, 0),
                new Definition(new Measure("letters_in_time", 1, FIRST.minusDays(1), Kind.SHARE, Wish.UP), WRITTEN, 0),
                new Definition(new Measure("letters_in_time", 2, FIRST, Kind.SHARE, Wish.UP), GIVEN, 0));
    }
}
