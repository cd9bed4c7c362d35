package holdepunkt.improvement.conditions.points;

import holdepunkt.improvement.sheets.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A beginning with the questions it began with and every answer, the latest first. @param by who began */
public record PointsPlan(UUID id, String title, String by, Instant at, FourPoints points, List<PointAnswer> answers) {

    public Optional<PointAnswer> answer(UUID question) {
        return answers.stream().filter(one -> one.question().equals(question)).findFirst();
    }

    public List<PointAnswer> earlier(UUID question) {
        return answers.stream().filter(one -> one.question().equals(question)).skip(1).toList();
    }

    /** Where the leaders stopped: the first question without an answer. */
    public Optional<Words> next() {
        return points.questions().stream().filter(question -> answer(question.id()).isEmpty()).findFirst();
    }

    public long answered() {
        return points.questions().stream().filter(question -> answer(question.id()).isPresent()).count();
    }

    public List<PointAnswer> overdue(LocalDate today) {
        return points.questions().stream().flatMap(question -> answer(question.id()).stream()).filter(answer -> answer.overdue(today)).toList();
    }

    public long version(UUID question) {
        return answer(question).map(PointAnswer::version).orElse(0L);
    }
}
