package holdepunkt.insight.counting;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.release.PublishingFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the municipality's auditor asks for, half a year at a time, when the three months of the follow-up have passed for everybody in it. */
@Component
public class Audit {

    private static final int FOLLOWED_UP_WITHIN = 92;

    /** Of several seats the one that reaches furthest counts; of several meetings in the half year all are followed up, and one with the doctor is enough. */
    private static final String COUNTED = """
            with told as not materialized (select t.* from insight.told t where t.area_id = :area
                             and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)),
            base as (select distinct person from told where what = 'held' and at >= :from and at < :until),
            seat as (select a.person, a.subject,
                            exists (select from told e where e.what = 'coordinator' and e.subject = a.subject and e.word = 'ended' and e.at < :until) as ended,
                            (select y.word from told y where y.what = 'coordinator' and y.subject = a.subject and y.word in ('yes', 'no') and y.at < :until
                              order by y.at desc limit 1) as said
                       from told a where a.what = 'coordinator' and a.word = 'asked' and a.at < :until),
            one as (select b.person,
                           coalesce((select case when s.said = 'yes' and not s.ended then 'active' when s.ended then 'ended' when s.said = 'no' then 'no' else 'asked' end as state
                              from seat s where s.person = b.person
                             order by (s.said = 'yes' and not s.ended) desc nulls last, s.ended desc, (s.said = 'no') desc nulls last limit 1), 'none') as coordinator,
                           not exists (select from told h where h.what = 'held' and h.person = b.person and h.at >= :from and h.at < :until
                                and not exists (select from told f where f.subject = h.subject and f.what in ('asked_how_it_was', 'came_of_it') and f.word <> 'right_after'
                                        and (f.at at time zone 'Europe/Oslo')::date between ((h.at at time zone 'Europe/Oslo')::date + interval '1 month')::date
                                        and ((h.at at time zone 'Europe/Oslo')::date + interval '3 months')::date)) as followed,
                           exists (select from told h join told g on g.subject = h.subject and g.what = 'gp_present'
                                    where h.what = 'held' and h.person = b.person and h.at >= :from and h.at < :until) as gp
                      from base b)
            select coordinator, followed, gp, count(*) as persons from one group by coordinator, followed, gp""";

    private final JdbcClient sql;
    private final PublishingFigures publishing;

    Audit(JdbcClient sql, PublishingFigures publishing) {
        this.sql = sql;
        this.publishing = publishing;
    }

    public AuditReport of(Viewer viewer) {
        var until = halfYear(LocalDate.now(Period.NORWAY).minusDays(FOLLOWED_UP_WITHIN));
        var release = publishing.once(viewer, "audit", until, suppression -> figures(count(viewer.area(), until), suppression));
        return new AuditReport(until.minusMonths(6), until.minusDays(1), release);
    }

    /** The first day of this half year. */
    static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1, 1);
    }

    /** Persons by what is so of them. */
    Map<String, Integer> count(AreaId area, LocalDate until) {
        var counted = new HashMap<String, Integer>();
        sql.sql(COUNTED).param("area", area.value()).param("from", until.minusMonths(6).atStartOfDay(Period.NORWAY).toOffsetDateTime())
                .param("until", until.atStartOfDay(Period.NORWAY).toOffsetDateTime()).query(row -> {
                    add(counted, row);
                });
        return counted;
    }

    private static void add(Map<String, Integer> counted, ResultSet row) throws SQLException {
        int persons = row.getInt("persons");
        for (var key : List.of(row.getString("coordinator"), row.getBoolean("followed") ? "followed" : "notFollowed", row.getBoolean("gp") ? "gp" : "withoutGp")) {
            counted.merge(key, persons, Integer::sum);
        }
    }

    /** Lines about what somebody has or answered, so that all alike is hidden too. */
    static Map<String, String> figures(Map<String, Integer> counted, Suppression suppression) {
        var figures = new LinkedHashMap<String, String>();
        for (var keys : AuditReport.LINES) {
            var line = suppression.line(keys.stream().mapToInt(key -> counted.getOrDefault(key, 0)).toArray());
            figures.put("persons", line.total().toString());
            for (int part = 0; part < keys.size(); part++) {
                figures.put(keys.get(part), line.parts().get(part).toString());
            }
        }
        return figures;
    }
}
