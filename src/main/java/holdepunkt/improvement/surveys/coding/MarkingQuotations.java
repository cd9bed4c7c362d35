package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.SurveyRules;
import holdepunkt.improvement.surveys.Surveys;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group marks what is to be sorted, and says what the rows are called. Called inside the gate. */
@Component
public class MarkingQuotations {

    private final JdbcClient sql;
    private final Surveys surveys;
    private final Codings codings;

    MarkingQuotations(JdbcClient sql, Surveys surveys, Codings codings) {
        this.sql = sql;
        this.surveys = surveys;
        this.codings = codings;
    }

    /**
     * @param piece words of the answer, or empty for all of it
     * @param nobody whether somebody has looked at what may give a person away, and says that it does not
     * @throws BrokenRule when they do not stand there, may give somebody away, or somebody is done sorting
     */
    public UUID mark(Viewer viewer, UUID survey, UUID text, String piece, boolean nobody) {
        open(viewer, survey);
        var answer = codings.texts(viewer, survey).stream().filter(one -> one.id().equals(text)).findFirst().orElseThrow(NotOpen::new);
        var words = CodingRules.itStandsInTheText(answer.words(), piece);
        CodingRules.itGivesNobodyAway(words, nobody);
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.survey_quotation (area_id, id, survey_id, text_id, question_id, group_id, words, marked_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, survey, text, answer.question(), answer.group(), words, viewer.account().value()).update();
        return id;
    }

    /** One that should not have been marked. */
    public void takeAway(Viewer viewer, UUID survey, UUID quotation) {
        if (open(viewer, survey).quotation(quotation).isEmpty()) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.survey_removal (area_id, survey_id, part_id, removed_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), survey, quotation, viewer.account().value()).update();
    }

    /** A row of the table. @throws BrokenRule when there is one of that name */
    public UUID name(Viewer viewer, UUID survey, String label) {
        Builders.mustBuild(viewer);
        var words = SurveyRules.saysSomething(label, "label", 120);
        var id = UUID.randomUUID();
        int added = sql.sql("insert into improvement.survey_theme (area_id, id, survey_id, label, added_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), id, surveys.of(viewer, survey).id(), words, viewer.account().value()).update();
        if (added == 0) {
            throw new BrokenRule("surveys.rule.theme_there", "label");
        }
        return id;
    }

    private Coding open(Viewer viewer, UUID survey) {
        Builders.mustBuild(viewer);
        SurveyRules.itIsClosed(surveys.of(viewer, survey));
        SortingTexts.alone(sql, survey);
        var coding = codings.of(viewer, survey);
        CodingRules.nobodyIsDone(coding);
        return coding;
    }
}
