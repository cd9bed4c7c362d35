package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.Viewer;
import holdepunkt.insight.SmallNumbers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Quotations that stand in a table, for other rooms to point to. Of a survey that few answered none is told: words tell more of who wrote them than
 * numbers do. Called inside the gate.
 */
@Component
public class SurveyQuotations {

    private final JdbcClient sql;
    private final SmallNumbers small;

    SurveyQuotations(JdbcClient sql, SmallNumbers small) {
        this.sql = sql;
        this.small = small;
    }

    /** By survey, the latest survey first. */
    public List<SurveyQuotation> all(Viewer viewer) {
        var enough = small.of(viewer.area());
        return sql.sql("""
                with code as (select distinct on (c.quotation_id, c.coded_by) c.area_id, c.quotation_id, c.belongs, c.theme_id from improvement.survey_code c
                                 join improvement.survey_coder_done e on e.area_id = c.area_id and e.survey_id = c.survey_id and e.account_id = c.coded_by
                               where c.area_id = :area order by c.quotation_id, c.coded_by, c.number desc),
                     agreed as (select quotation_id, min(belongs) as belongs, min(theme_id::text)::uuid as theme_id from code
                                 group by quotation_id having count(*) = 2 and count(distinct (belongs, theme_id)) = 1),
                     settled as (select distinct on (t.quotation_id) t.quotation_id, t.belongs, t.theme_id from improvement.survey_settlement t
                                  where t.area_id = :area order by t.quotation_id, t.number desc)
                select q.id, q.survey_id, s.title, q.words, coalesce(d.belongs, a.belongs) as belongs, h.label, g.users,
                       (select sum(n.answered) from improvement.survey_group_count n where n.area_id = q.area_id and n.survey_id = q.survey_id) as answered
                  from improvement.survey_quotation q join improvement.survey s on s.area_id = q.area_id and s.id = q.survey_id
                  join improvement.survey_group g on g.area_id = q.area_id and g.id = q.group_id
                  left join agreed a on a.quotation_id = q.id left join settled d on d.quotation_id = q.id
                  join improvement.survey_theme h on h.area_id = q.area_id and h.id = coalesce(d.theme_id, a.theme_id)
                 where q.area_id = :area and (select count(*) from improvement.survey_coder_done e where e.area_id = q.area_id and e.survey_id = q.survey_id) = 2
                   and not exists (select from improvement.survey_removal r where r.area_id = q.area_id and r.survey_id = q.survey_id and r.part_id = q.id)
                 order by s.begun_at desc, q.number""").param("area", viewer.area().value())
                .query((row, number) -> enough.isEnoughForFreeText(row.getInt("answered")) ? List.of(new SurveyQuotation(row.getObject("id", UUID.class),
                        row.getObject("survey_id", UUID.class), row.getString("title"), row.getString("words"), Belongs.of(row.getString("belongs")).orElseThrow(),
                        row.getString("label"), row.getBoolean("users"))) : List.<SurveyQuotation>of()).list().stream().flatMap(List::stream).toList();
    }
}
