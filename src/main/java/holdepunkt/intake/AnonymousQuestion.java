package holdepunkt.intake;

import holdepunkt.core.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that names nobody.
 *
 * @param asker the unit it came from
 * @param answer null until it is answered
 */
public record AnonymousQuestion(UUID id, String words, String asker, Instant askedAt, LocalDate answerBy, @Nullable String answer, @Nullable String answeredBy,
                                @Nullable Instant answeredAt, @Nullable String offer, @Nullable String wayIn) {

    public boolean isLate() {
        return answer == null && LocalDate.now(Texts.NORWAY).isAfter(answerBy);
    }
}
