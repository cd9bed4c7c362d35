package holdepunkt.improvement.surveys;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a survey asks, and whom, while nobody has been asked. Called inside the gate. */
@Component
public class MakingQuestions {

    private final JdbcClient sql;
    private final Surveys surveys;

    MakingQuestions(JdbcClient sql, Surveys surveys) {
        this.sql = sql;
        this.surveys = surveys;
    }

    /** A group before it stands in a survey. @param side 1 or 2, or 0 for neither */
    public record Asking(String name, @Nullable Integer invited, Way way, int side, boolean users) {}

    /** @param words by language; in every language of the survey */
    public UUID ask(Viewer viewer, UUID id, boolean scale, Map<String, Words> words) {
        var survey = unasked(viewer, id);
        SurveyRules.thereIsRoom(survey.questions(), SurveyRules.MOST_QUESTIONS);
        var said = new LinkedHashMap<String, Words>();
        survey.languages().forEach(language -> said.put(language, checked(language, scale, words.getOrDefault(language, new Words("", "", "", "")))));
        var question = UUID.randomUUID();
        sql.sql("insert into improvement.survey_question (area_id, id, survey_id, kind, words, added_by) values (?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), question, id, scale ? "scale" : "open", Surveys.write(said), viewer.account().value()).update();
        return question;
    }

    private static Words checked(String language, boolean scale, Words words) {
        var asked = SurveyRules.saysSomething(words.asked(), "asked-" + language, 400);
        return !scale ? new Words(asked, "", "", "") : new Words(asked, SurveyRules.saysSomething(words.low(), "low-" + language, 60),
                SurveyRules.saysSomething(words.middle(), "middle-" + language, 60), SurveyRules.saysSomething(words.high(), "high-" + language, 60));
    }

    public UUID add(Viewer viewer, UUID id, Asking group) {
        var survey = unasked(viewer, id);
        SurveyRules.thereIsRoom(survey.respondents(), SurveyRules.MOST_GROUPS);
        if (group.invited() != null) {
            SurveyRules.someAreInvited(group.invited());
        }
        var added = UUID.randomUUID();
        sql.sql("insert into improvement.survey_group (area_id, id, survey_id, name, invited, way, side, users, added_by) values (:area, :id, :survey, :name, :invited, :way, :side, :users, :by)")
                .param("area", viewer.area().value()).param("id", added).param("survey", id).param("name", SurveyRules.saysSomething(group.name(), "name", 80))
                .param("invited", group.invited(), Types.INTEGER).param("way", group.way().code()).param("side", group.side() == 0 ? null : group.side(), Types.SMALLINT)
                .param("users", group.users()).param("by", viewer.account().value()).update();
        return added;
    }

    /** A question or a group. */
    public void takeAway(Viewer viewer, UUID id, UUID part) {
        var survey = unasked(viewer, id);
        if (survey.question(part).isEmpty() && survey.respondents(part).isEmpty()) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.survey_removal (area_id, survey_id, part_id, removed_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), id, part, viewer.account().value()).update();
    }

    private Survey unasked(Viewer viewer, UUID id) {
        Builders.mustBuild(viewer);
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:survey::text, 1266))").param("survey", id).query().listOfRows();
        var survey = surveys.of(viewer, id);
        SurveyRules.itIsStillBeingMade(survey);
        return survey;
    }
}
