package holdepunkt.improvement.surveys;

import holdepunkt.core.Period;
import holdepunkt.improvement.surveys.reckoning.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey with what it asks and whom.
 *
 * @param asks whom it asks, in words
 * @param published whether those who are asked can have been asked
 * @param source what a file said besides, as it stood; null for one that was made here
 */
public record Survey(UUID id, String group, String unit, String title, String purpose, String asks, List<String> languages, LocalDate opens, LocalDate closes,
                     boolean published, boolean closed, @Nullable String source, List<Question> questions, List<Respondents> respondents) {

    public SurveyState state() {
        var today = LocalDate.now(Period.NORWAY);
        if (closed) {
            return SurveyState.CLOSED;
        }
        return !published ? SurveyState.DRAFT : today.isBefore(opens) ? SurveyState.WAITING : today.isAfter(closes) ? SurveyState.OVER : SurveyState.OPEN;
    }

    public boolean isTakenIn() {
        return source != null;
    }

    public Standing standing(int k) {
        return Standing.of(respondents.stream().map(group -> group.rate(k)).toList(), k);
    }

    public Optional<Question> question(UUID question) {
        return questions.stream().filter(one -> one.id().equals(question)).findFirst();
    }

    public Optional<Respondents> respondents(UUID of) {
        return respondents.stream().filter(one -> one.id().equals(of)).findFirst();
    }

    public List<Question> scales() {
        return questions.stream().filter(Question::scale).toList();
    }

    public List<Question> inOwnWords() {
        return questions.stream().filter(one -> !one.scale()).toList();
    }
}
