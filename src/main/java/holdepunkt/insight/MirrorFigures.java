package holdepunkt.insight;

import holdepunkt.feedback.across.AcrossQuestion;
import holdepunkt.insight.release.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How meetings were, as it was published. @param persons null while there are too few */
public record MirrorFigures(@Nullable Release persons, List<Question> questions) {

    /** @param release null while there are too few with both views */
    public record Question(AcrossQuestion question, @Nullable Release release) {}
}
