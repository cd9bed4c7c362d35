package holdepunkt.insight.fairness;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which written sentences were ticked, from what was told; and the sentences themselves, which are about nobody. */
@Repository
class TickedSentences {

    /** Persons of one month. @param ticked how many of them each sentence was ticked for */
    record Month(int asked, Map<UUID, Integer> ticked) {}

    private final JdbcClient sql;

    TickedSentences(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate as the system actor that counts. Persons, not questions: who was asked about twice in a month is one. */
    Map<LocalDate, Month> of(AreaId area, LocalDate from, LocalDate until) {
        var months = new TreeMap<LocalDate, Month>();
        sql.sql("""
                select date_trunc('month', t.at at time zone 'Europe/Oslo')::date as month, t.what, case when t.what = 'ticked' then t.word end as sentence,
                       count(distinct t.person) as persons
                  from insight.told t
                 where t.area_id = :area and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)
                   and t.what in ('asked', 'ticked') and t.at >= :from and t.at < :until group by 1, 2, 3 order by 1, 2""")
                .param("area", area.value()).param("from", from.atStartOfDay(Period.NORWAY).toOffsetDateTime()).param("until", until.atStartOfDay(Period.NORWAY).toOffsetDateTime())
                .query(row -> {
                    var month = row.getObject("month", LocalDate.class);
                    int persons = row.getInt("persons");
                    if (row.getString("what").equals("asked")) {
                        months.put(month, new Month(persons, new LinkedHashMap<>()));
                    } else {
                        months.get(month).ticked().put(UUID.fromString(row.getString("sentence")), persons);
                    }
                });
        return months;
    }

    /** The sentences that count now, in order, by their ids. @param language nb, nn or en */
    Map<UUID, String> now(AreaId area, String language) {
        var sentences = new LinkedHashMap<UUID, String>();
        sql.sql("""
                select c.id, case :lang when 'nn' then c.nn when 'en' then c.en else c.nb end as words from intake.criterion c
                 where c.area_id = :area and c.version_id = (select v.id from intake.criteria_version v where v.area_id = :area
                        and exists (select from intake.criteria_agreement a where a.area_id = v.area_id and a.version_id = v.id) order by v.number desc limit 1)
                 order by c.position""").param("area", area.value()).param("lang", language).query(row -> {
            sentences.put(row.getObject("id", UUID.class), row.getString("words"));
        });
        return sentences;
    }

    static List<LocalDate> months(LocalDate from, LocalDate until) {
        return from.datesUntil(until, java.time.Period.ofMonths(1)).toList();
    }
}
