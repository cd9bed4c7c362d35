package holdepunkt.improvement.surveys;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A survey is made ready to be answered, and closed when no more answers come. Called inside the gate. */
@Component
public class AskingEverybody {

    private final JdbcClient sql;
    private final Surveys surveys;
    private final SurveyCodes codes;

    AskingEverybody(JdbcClient sql, Surveys surveys, SurveyCodes codes) {
        this.sql = sql;
        this.surveys = surveys;
        this.codes = codes;
    }

    /** From now on nothing is changed in it, and there are codes. Refused when it asks nothing, or nobody. */
    public void publish(Viewer viewer, UUID id) {
        Builders.mustBuild(viewer);
        alone(id);
        var survey = surveys.of(viewer, id);
        SurveyRules.itIsStillBeingMade(survey);
        SurveyRules.itAsksSomebodySomething(survey);
        sql.sql("insert into improvement.survey_publication (area_id, survey_id, published_by) values (?, ?, ?)")
                .params(viewer.area().value(), id, viewer.account().value()).update();
        survey.respondents().forEach(group -> {
            sql.sql("insert into improvement.survey_group_count (area_id, survey_id, group_id) values (?, ?, ?)").params(viewer.area().value(), id, group.id()).update();
            codes.make(viewer, id, group);
        });
        sql.sql("""
                insert into improvement.survey_tally (area_id, survey_id, question_id, group_id)
                select q.area_id, q.survey_id, q.id, c.group_id from improvement.survey_question q
                  join improvement.survey_group_count c on c.area_id = q.area_id and c.survey_id = q.survey_id
                 where q.area_id = ? and q.survey_id = ? and q.kind = 'scale'""").params(viewer.area().value(), id).update();
    }

    /** No more answers, and what there is may be told. */
    public void close(Viewer viewer, UUID id) {
        Builders.mustBuild(viewer);
        alone(id);
        SurveyRules.itIsAskedAndNotClosed(surveys.of(viewer, id));
        end(viewer, id);
    }

    /** One that was asked elsewhere is closed from the beginning. */
    public void end(Viewer viewer, UUID id) {
        Builders.mustBuild(viewer);
        sql.sql("insert into improvement.survey_closing (area_id, survey_id, closed_by) values (?, ?, ?)").params(viewer.area().value(), id, viewer.account().value()).update();
    }

    /** The lock an answer takes: none is counted while it closes. */
    private void alone(UUID survey) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:survey::text, 1266)), pg_advisory_xact_lock(hashtextextended(:survey::text, 1265))")
                .param("survey", survey).query().listOfRows();
    }
}
