package holdepunkt.improvement.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An answer is counted and falls apart: nothing holds it together, and nothing says who gave it or when. Called inside the gate. */
@Component
public class GivingAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final SurveyCodes codes;
    private final Surveys surveys;

    GivingAnswers(JdbcClient sql, SurveyCodes codes, Surveys surveys) {
        this.sql = sql;
        this.codes = codes;
        this.surveys = surveys;
    }

    /** @return false when the code opens nothing any more, as when somebody used it meanwhile */
    public boolean byCode(String code, Sheet sheet) {
        SurveyRules.aSheetSaysSomething(sheet);
        return sql.sql("select improvement.give_survey_answer(:code, :marks::jsonb, :texts::jsonb)").param("code", codes.hashOf(SurveyCodes.bare(code)))
                .param("marks", written(sheet.marks())).param("texts", written(sheet.texts())).query(Boolean.class).single();
    }

    /** Typed in by one of the group. @throws holdepunkt.core.BrokenRule when it is closed, or all who were invited have answered */
    public void onPaper(Viewer viewer, UUID id, UUID group, Sheet sheet) {
        Builders.mustBuild(viewer);
        var survey = surveys.of(viewer, id);
        SurveyRules.itIsAskedAndNotClosed(survey);
        SurveyRules.noMoreAnswerThanAreInvited(survey.respondents(group).orElseThrow(NotOpen::new));
        SurveyRules.aSheetSaysSomething(sheet);
        var paper = UUID.randomUUID();
        sql.sql("insert into improvement.survey_paper (area_id, id, survey_id, group_id, typed_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), paper, id, group, viewer.account().value()).update();
        boolean counted = sql.sql("select improvement.type_survey_answer(:paper, :marks::jsonb, :texts::jsonb)").param("paper", paper)
                .param("marks", written(sheet.marks())).param("texts", written(sheet.texts())).query(Boolean.class).single();
        if (!counted) {
            SurveyRules.noMoreAnswerThanAreInvited(surveys.of(viewer, id).respondents(group).orElseThrow(NotOpen::new));
            throw new NotOpen();
        }
    }

    private static String written(Map<UUID, ?> given) {
        return JSON.writeValueAsString(given);
    }
}
