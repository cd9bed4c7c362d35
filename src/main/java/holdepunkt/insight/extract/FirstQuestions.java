package holdepunkt.insight.extract;

import holdepunkt.core.AreaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first question about each person, from what was told, with days and ages already in bands. One line for each, whatever came later. */
@Repository
class FirstQuestions {

    private static final String READ = """
            with told as not materialized (
                select t.* from insight.told t
                 where t.area_id = :area and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)),
            asked as (
                select distinct on (t.person) t.person, t.subject, t.word, t.at from told t
                 where t.what = 'asked' and not exists (select from told c where c.what = 'question_closed' and c.subject = t.subject and c.word in ('her_no', 'wrong_person'))
                 order by t.person, t.at, t.subject),
            settled as (
                select a.*, (date_trunc('year', a.at at time zone 'Europe/Oslo')
                             + case when extract(month from a.at at time zone 'Europe/Oslo') > 6 then interval '6 months' else interval '0' end)::date as half from asked a)
            select s.person, s.half, s.word as route, coalesce((select g.word from told g where g.what = 'age' and g.subject = s.subject limit 1), 'unknown') as age,
                   coalesce((select w.word from told w where w.what = 'answered' and w.subject = s.subject and w.at < s.half + interval '8 months' order by w.at desc limit 1), 'none') as answer,
                   (h.at at time zone 'Europe/Oslo')::date - (s.at at time zone 'Europe/Oslo')::date as days
              from settled s left join lateral (select min(m.at) as at from told m where m.what = 'held' and m.part_of = s.subject and m.at < s.half + interval '8 months') h on true
             where s.half < :until order by s.person""";
    private static final Map<String, String> ROUTES = Map.of("self", "self", "peer", "peer", "dps", "health", "smp", "health", "gp", "health", "hospital", "health",
            "ward", "health", "detox", "health");
    private static final int[] BANDS = {14, 30, 60};

    private final JdbcClient sql;

    FirstQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate as the system actor that counts. @param until the day after the last half-year that has settled @return by the hash of the person */
    Map<String, Line> of(AreaId area, LocalDate until) {
        var lines = new LinkedHashMap<String, Line>();
        sql.sql(READ).param("area", area.value()).param("until", until).query(row -> {
            lines.put(HexFormat.of().formatHex(row.getBytes("person")), line(row));
        });
        return lines;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getString("half"), List.of(ROUTES.getOrDefault(row.getString("route"), "municipal"), row.getString("age"), row.getString("answer"),
                band(row.getObject("days", Integer.class))));
    }

    static String band(@Nullable Integer days) {
        if (days == null) {
            return "none";
        }
        int from = 0;
        for (int last : BANDS) {
            if (days <= last) {
                return from + "_" + last;
            }
            from = last + 1;
        }
        return from + "_up";
    }
}
