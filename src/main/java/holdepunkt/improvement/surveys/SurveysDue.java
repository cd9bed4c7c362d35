package holdepunkt.improvement.surveys;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Surveys whose last day is past and that nobody has closed: their answers wait to be read. */
@Component
class SurveysDue implements OpenItems {

    private final JdbcClient sql;

    SurveysDue(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return "surveys.due";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return sql.sql("""
                select s.id, left(s.title, 200) as title, w.closes from improvement.survey s
                  join improvement.survey_publication p on p.area_id = s.area_id and p.survey_id = s.id
                  join lateral (select x.closes from improvement.survey_window x where x.area_id = s.area_id and x.survey_id = s.id order by x.number desc limit 1) w on true
                 where s.area_id = ? and w.closes < ? and not exists (select from improvement.survey_closing c where c.area_id = s.area_id and c.survey_id = s.id)
                 order by w.closes limit 50""").params(viewer.area().value(), today)
                .query((row, number) -> new Item("survey/" + row.getString("id"), row.getString("title"), "/improvement/surveys/" + row.getString("id"),
                        row.getObject("closes", LocalDate.class))).list();
    }
}
