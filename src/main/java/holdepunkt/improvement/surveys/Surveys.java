package holdepunkt.improvement.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The surveys of an area. Called inside the gate. */
@Component
public class Surveys {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Words>> WORDS = new TypeReference<>() {};

    private final JdbcClient sql;

    Surveys(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<SurveyLine> all(Viewer viewer) {
        return sql.sql("""
                select s.id, s.title, s.group_name, u.name as unit_name, null as purpose, null as asks, s.languages, w.opens, w.closes, null as source,
                       exists (select from improvement.survey_publication p where p.area_id = s.area_id and p.survey_id = s.id) as published,
                       exists (select from improvement.survey_closing c where c.area_id = s.area_id and c.survey_id = s.id) as closed
                  from improvement.survey s join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
                  join lateral (select x.opens, x.closes from improvement.survey_window x where x.area_id = s.area_id and x.survey_id = s.id order by x.number desc limit 1) w on true
                 where s.area_id = ? order by s.begun_at desc""").param(viewer.area().value())
                .query((row, number) -> survey(row, List.of(), List.of())).list().stream()
                .map(one -> new SurveyLine(one.id(), one.title(), one.group(), one.unit(), one.state())).toList();
    }

    /** @throws NotOpen when there is none here */
    public Survey of(Viewer viewer, UUID survey) {
        var questions = questions(viewer, survey);
        var respondents = respondents(viewer, survey);
        return sql.sql("""
                select s.id, s.title, s.group_name, u.name as unit_name, s.purpose, s.asks, s.languages, w.opens, w.closes, s.source,
                       exists (select from improvement.survey_publication p where p.area_id = s.area_id and p.survey_id = s.id) as published,
                       exists (select from improvement.survey_closing c where c.area_id = s.area_id and c.survey_id = s.id) as closed
                  from improvement.survey s join directory.unit u on u.area_id = s.area_id and u.id = s.unit_id
                  join lateral (select x.opens, x.closes from improvement.survey_window x where x.area_id = s.area_id and x.survey_id = s.id order by x.number desc limit 1) w on true
                 where s.area_id = ? and s.id = ?""").params(viewer.area().value(), survey)
                .query((row, number) -> survey(row, questions, respondents)).optional().orElseThrow(NotOpen::new);
    }

    /** What whoever holds a code is asked. */
    public Asked asked(Viewer guest, UUID survey) {
        var questions = questions(guest, survey);
        return sql.sql("select title, purpose, group_name, languages from improvement.survey where area_id = ? and id = ?").params(guest.area().value(), survey)
                .query((row, number) -> new Asked(row.getString("title"), row.getString("purpose"), row.getString("group_name"), texts(row.getArray("languages")), questions))
                .optional().orElseThrow(NotOpen::new);
    }

    private List<Question> questions(Viewer viewer, UUID survey) {
        return sql.sql("""
                select q.id, q.kind, q.words from improvement.survey_question q where q.area_id = ? and q.survey_id = ?
                   and not exists (select from improvement.survey_removal r where r.area_id = q.area_id and r.survey_id = q.survey_id and r.part_id = q.id) order by q.number""")
                .params(viewer.area().value(), survey).query((row, number) -> new Question(row.getObject("id", UUID.class), row.getString("kind").equals("scale"),
                        JSON.readValue(row.getString("words"), WORDS))).list();
    }

    private List<Respondents> respondents(Viewer viewer, UUID survey) {
        return sql.sql("""
                select g.id, g.name, g.invited, g.way, coalesce(g.side, 0) as side, g.users, coalesce(c.answered, 0) as answered,
                       (select count(*) from improvement.survey_paper p where p.area_id = g.area_id and p.group_id = g.id) as paper
                  from improvement.survey_group g left join improvement.survey_group_count c on c.area_id = g.area_id and c.survey_id = g.survey_id and c.group_id = g.id
                 where g.area_id = ? and g.survey_id = ?
                   and not exists (select from improvement.survey_removal r where r.area_id = g.area_id and r.survey_id = g.survey_id and r.part_id = g.id) order by g.number""")
                .params(viewer.area().value(), survey).query((row, number) -> new Respondents(row.getObject("id", UUID.class), row.getString("name"),
                        row.getObject("invited", Integer.class), Way.of(row.getString("way")), row.getInt("side"), row.getBoolean("users"), row.getInt("answered"), row.getInt("paper"))).list();
    }

    private static Survey survey(ResultSet row, List<Question> questions, List<Respondents> respondents) throws SQLException {
        return new Survey(row.getObject("id", UUID.class), row.getString("group_name"), row.getString("unit_name"), row.getString("title"), orEmpty(row.getString("purpose")),
                orEmpty(row.getString("asks")), texts(row.getArray("languages")), row.getObject("opens", LocalDate.class), row.getObject("closes", LocalDate.class),
                row.getBoolean("published"), row.getBoolean("closed"), row.getString("source"), questions, respondents);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static String write(Map<String, Words> words) {
        return JSON.writeValueAsString(words);
    }
}
