package holdepunkt.feedback;

import holdepunkt.core.PersonText;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.statistics.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting was, side by side. Marks of one question stand in order of size, so that nobody's marks can be followed from one question to the next.
 *
 * @param staff how many of those who work there answered with marks
 * @param near how many of those on her side did
 * @param hers her own answer, or null where her view is missing
 * @param again what she said when she was asked a week later, or null
 * @param talk what she told instead, or null
 * @param lines what the others wrote, in no order; empty under three staff answers
 * @param names how the staff want to be called, where every one of them has said yes; otherwise empty
 */
public record Picture(List<Question> questions, int staff, int near, @Nullable Hers hers, @Nullable Hers again, @Nullable Hers talk, List<PersonText> lines,
                      List<PersonText> names) {

    /**
     * One question.
     *
     * @param hers right after the meeting
     * @param again a week later
     * @param staff empty under three
     * @param near empty unless they are three, or each has said how to be called
     * @param agreement her last word against the staff's answers
     */
    public record Question(Item item, OptionalInt hers, OptionalInt again, List<Integer> staff, List<Integer> near, Agreement agreement) {

        /** What she said last. */
        public OptionalInt last() {
            return again.isPresent() ? again : hers;
        }
    }

    /** @param line her own words, or null when they are not for this viewer @param typedBy who wrote it down for her, or null */
    public record Hers(UUID answer, @Nullable PersonText line, @Nullable PersonText between, boolean marked, @Nullable String typedBy, LocalDate on) {}

    /** She was asked and would rather not: that is an answer, and nobody takes it up with her. */
    public boolean saidNo() {
        return lacksHer() && talk == null && (hers != null || again != null);
    }

    /** Whether her view is missing on the form: it is said, and never made up for by the others. */
    public boolean lacksHer() {
        return questions.stream().allMatch(question -> question.last().isEmpty());
    }
}
