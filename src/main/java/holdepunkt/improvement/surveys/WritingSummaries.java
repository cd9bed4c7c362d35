package holdepunkt.improvement.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.surveys.reckoning.TrendWords;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a group says came of its survey. Where too few answered it may tell what was said, and not that it is so. Called inside the gate. */
@Component
public class WritingSummaries {

    private final JdbcClient sql;
    private final Surveys surveys;
    private final SurveyResults results;

    WritingSummaries(JdbcClient sql, Surveys surveys, SurveyResults results) {
        this.sql = sql;
        this.surveys = surveys;
        this.results = results;
    }

    public Optional<Summary> latest(Viewer viewer, UUID survey) {
        return sql.sql("""
                select s.number, s.words, a.name, s.written_at from improvement.survey_summary s join access.account a on a.area_id = s.area_id and a.id = s.written_by
                 where s.area_id = ? and s.survey_id = ? order by s.number desc limit 1""").params(viewer.area().value(), survey)
                .query((row, number) -> new Summary(row.getLong("number"), row.getString("words"), row.getString("name"), row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * @param seen the number of the one it was written over; 0 for none
     * @throws BrokenRule when few answered and it speaks of a trend
     * @throws Stale when somebody wrote in between
     */
    public void write(Viewer viewer, UUID id, long seen, String text) {
        Builders.mustBuild(viewer);
        var survey = surveys.of(viewer, id);
        SurveyRules.itIsClosed(survey);
        var words = SurveyRules.saysSomething(text, "words", 4000);
        if (survey.standing(results.k(viewer)).isUnderTheRedLine()) {
            TrendWords.in(words).ifPresent(found -> {
                throw new BrokenRule("surveys.rule.trend", "words", found);
            });
        }
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:survey::text, 1267))").param("survey", id).query().listOfRows();
        long now = latest(viewer, id).map(Summary::number).orElse(0L);
        if (now != seen) {
            throw new Stale();
        }
        sql.sql("insert into improvement.survey_summary (area_id, survey_id, number, words, written_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, now + 1, words, viewer.account().value()).update();
    }
}
