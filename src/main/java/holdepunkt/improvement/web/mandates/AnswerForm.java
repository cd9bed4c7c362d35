package holdepunkt.improvement.web.mandates;

import holdepunkt.improvement.mandates.ideas.AnsweringIdeas;
import holdepunkt.improvement.mandates.ideas.IdeaOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An answer to an idea. What stands below the reason is read for a yes. */
record AnswerForm(@NotBlank @Pattern(regexp = "yes|not_now|no") String outcome, @NotBlank @Size(max = 1000) String because, @Nullable String becomes,
                  @Nullable @Size(max = 600) String words, @Nullable UUID owner, @Nullable @Size(max = 120) String ownerWords,
                  @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, @Nullable Long _version) {

    AnsweringIdeas.Reasoned reasoned() {
        return new AnsweringIdeas.Reasoned(IdeaOutcome.of(outcome).orElseThrow(), because, Wordings.bare(becomes), Wordings.of(words, owner, ownerWords, due));
    }

    long seen() {
        return _version == null ? 0 : _version;
    }
}
