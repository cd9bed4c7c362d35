package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.SurveyRules;
import holdepunkt.improvement.surveys.Surveys;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two sort the same quotations, each for oneself; where they differ the group settles it afterwards, and both codes stay. Called inside the gate. */
@Component
public class SortingTexts {

    private final JdbcClient sql;
    private final Surveys surveys;
    private final Codings codings;

    SortingTexts(JdbcClient sql, Surveys surveys, Codings codings) {
        this.sql = sql;
        this.surveys = surveys;
        this.codings = codings;
    }

    static void alone(JdbcClient sql, UUID survey) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:survey::text, 1268))").param("survey", survey).query().listOfRows();
    }

    /** One of the two places; whoever has one keeps it, and whoever left may come back. */
    public void takePlace(Viewer viewer, UUID survey) {
        var coding = now(viewer, survey);
        if (coding.coder(me(viewer)).isPresent()) {
            return;
        }
        CodingRules.thereIsAPlace(coding);
        int begun = sql.sql("""
                insert into improvement.survey_coder (area_id, survey_id, place, account_id)
                select :area, :survey, coalesce(max(c.place), 0) + 1, :me from improvement.survey_coder c where c.area_id = :area and c.survey_id = :survey
                    on conflict (area_id, survey_id, account_id) do nothing""")
                .param("area", viewer.area().value()).param("survey", survey).param("me", me(viewer)).update();
        if (begun == 0) {
            turn(viewer, survey, me(viewer), "back");
        }
    }

    /** Somebody sorts no more: she says so herself, or another where she cannot. Without it nobody could take the place. */
    public void leavePlace(Viewer viewer, UUID survey, UUID account) {
        var coding = now(viewer, survey);
        if (coding.coder(account).isPresent()) {
            CodingRules.whoIsDoneKeepsThePlace(coding, account);
            turn(viewer, survey, account, "left");
        }
    }

    private void turn(Viewer viewer, UUID survey, UUID account, String turn) {
        sql.sql("insert into improvement.survey_coder_turn (area_id, survey_id, account_id, turn, made_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, account, turn, me(viewer)).update();
    }

    /** Again and again until she is done; the last counts. */
    public void sort(Viewer viewer, UUID survey, UUID quotation, Code code) {
        var coding = now(viewer, survey);
        CodingRules.sheIsOneOfTheTwo(coding, me(viewer));
        CodingRules.sheIsNotDone(coding, me(viewer));
        mustStand(coding, quotation, code);
        sql.sql("insert into improvement.survey_code (area_id, survey_id, quotation_id, belongs, theme_id, coded_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, quotation, code.belongs().code(), code.theme(), me(viewer)).update();
    }

    /** @throws holdepunkt.core.BrokenRule while there is something she has not sorted */
    public void beDone(Viewer viewer, UUID survey) {
        var coding = now(viewer, survey);
        CodingRules.sheIsOneOfTheTwo(coding, me(viewer));
        CodingRules.sheIsNotDone(coding, me(viewer));
        CodingRules.allOfItIsSorted(coding, me(viewer));
        sql.sql("insert into improvement.survey_coder_done (area_id, survey_id, account_id) values (?, ?, ?)").params(viewer.area().value(), survey, me(viewer)).update();
    }

    /** @param because why it ended there */
    public void settle(Viewer viewer, UUID survey, UUID quotation, Code code, String because) {
        var coding = now(viewer, survey);
        CodingRules.theTwoDiffer(coding, quotation);
        mustStand(coding, quotation, code);
        sql.sql("insert into improvement.survey_settlement (area_id, survey_id, quotation_id, belongs, theme_id, because, settled_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, quotation, code.belongs().code(), code.theme(), SurveyRules.saysSomething(because, "because", 300), me(viewer)).update();
    }

    private Coding now(Viewer viewer, UUID survey) {
        Builders.mustBuild(viewer);
        SurveyRules.itIsClosed(surveys.of(viewer, survey));
        alone(sql, survey);
        return codings.of(viewer, survey);
    }

    private static void mustStand(Coding coding, UUID quotation, Code code) {
        if (coding.quotation(quotation).isEmpty() || coding.label(code.theme()).isEmpty()) {
            throw new NotOpen();
        }
    }

    private static UUID me(Viewer viewer) {
        return viewer.account().value();
    }
}
