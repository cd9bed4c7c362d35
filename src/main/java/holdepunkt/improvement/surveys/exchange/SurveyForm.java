package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Words;
import java.util.List;
import java.util.Map;

/** What a survey asks, and whom, without any answer. */
record SurveyForm(About about, List<Asked> questions, List<Asking> groups) {

    record Asked(boolean scale, Map<String, Words> words) {}
}
