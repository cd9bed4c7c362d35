package holdepunkt.improvement.surveys;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.surveys.reckoning.Marks;
import holdepunkt.improvement.surveys.reckoning.Telling;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.Suppression;
import java.sql.Array;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a closed survey may tell, question by question. Called inside the gate. */
@Component
public class SurveyResults {

    private final JdbcClient sql;
    private final SmallNumbers small;

    SurveyResults(JdbcClient sql, SmallNumbers small) {
        this.sql = sql;
        this.small = small;
    }

    /** Fewer answers than this are not told of. */
    public int k(Viewer viewer) {
        return small.of(viewer.area()).k();
    }

    /** By question. @throws holdepunkt.core.BrokenRule while answers may still come: two looks, and one knows the answer that came between them */
    public Map<UUID, Telling> of(Viewer viewer, Survey survey) {
        SurveyRules.itIsClosed(survey);
        return told(viewer, survey, small.of(viewer.area()));
    }

    Map<UUID, Telling> told(Viewer viewer, Survey survey, Suppression suppression) {
        var counted = counted(viewer, survey.id());
        var told = new LinkedHashMap<UUID, Telling>();
        survey.scales().forEach(question -> told.put(question.id(), Telling.of(survey.respondents().stream().map(group -> new Telling.Answered(group.id(), group.side(),
                counted.getOrDefault(List.of(question.id(), group.id()), Marks.NONE))).toList(), suppression)));
        return told;
    }

    private Map<List<UUID>, Marks> counted(Viewer viewer, UUID survey) {
        var counted = new HashMap<List<UUID>, Marks>();
        sql.sql("select question_id, group_id, marks from improvement.survey_tally where area_id = ? and survey_id = ?").params(viewer.area().value(), survey)
                .query(row -> {
                    counted.put(List.of(row.getObject("question_id", UUID.class), row.getObject("group_id", UUID.class)), marks(row.getArray("marks")));
                });
        return counted;
    }

    private static Marks marks(Array array) throws SQLException {
        return new Marks(List.of((Integer[]) array.getArray()));
    }
}
