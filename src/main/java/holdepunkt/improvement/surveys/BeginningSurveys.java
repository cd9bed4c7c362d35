package holdepunkt.improvement.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.chains.Builders;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group begins a survey, and says until when it can be answered. Called inside the gate. */
@Component
public class BeginningSurveys {

    private final JdbcClient sql;
    private final Surveys surveys;

    BeginningSurveys(JdbcClient sql, Surveys surveys) {
        this.sql = sql;
        this.surveys = surveys;
    }

    /** What is said of a survey before it has a question. @param asks whom it asks, in words */
    public record About(String title, String purpose, String asks, List<String> languages, LocalDate opens, LocalDate closes) {}

    public UUID begin(Viewer viewer, Owners owners, About about) {
        SurveyRules.saysSomething(about.purpose(), "purpose", 600);
        SurveyRules.saysSomething(about.asks(), "asks", 300);
        return begin(viewer, owners, about, null);
    }

    /** @param source what a file said besides */
    public UUID begin(Viewer viewer, Owners owners, About about, @Nullable String source) {
        Builders.mustBuild(viewer);
        SurveyRules.itEndsAfterItBegins(about.opens(), about.closes());
        if (about.languages().isEmpty()) {
            throw new BrokenRule("core.error.missing", "languages");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.survey (area_id, id, unit_id, group_name, title, purpose, asks, languages, source, begun_by) values (:area, :id, :unit, :group, :title, :purpose, :asks, :languages, :source::json, :by)")
                .param("area", viewer.area().value()).param("id", id).param("unit", owners.unit().value()).param("group", SurveyRules.saysSomething(owners.group(), "group", 80))
                .param("title", SurveyRules.saysSomething(about.title(), "title", 300)).param("purpose", about.purpose().strip()).param("asks", about.asks().strip())
                .param("languages", about.languages().toArray(String[]::new)).param("source", source, Types.VARCHAR).param("by", viewer.account().value()).update();
        window(viewer, id, about.opens(), about.closes());
        return id;
    }

    /** It may be answered until another day. @throws BrokenRule when it is closed, or the day is past */
    public void endAt(Viewer viewer, UUID id, LocalDate closes) {
        Builders.mustBuild(viewer);
        var survey = surveys.of(viewer, id);
        if (survey.closed()) {
            throw BrokenRule.of("surveys.rule.not_open");
        }
        SurveyRules.itEndsLater(survey, closes);
        window(viewer, id, survey.opens(), closes);
    }

    private void window(Viewer viewer, UUID survey, LocalDate opens, LocalDate closes) {
        sql.sql("insert into improvement.survey_window (area_id, survey_id, opens, closes, set_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, opens, closes, viewer.account().value()).update();
    }
}
