package holdepunkt.feedback.acting;

import holdepunkt.feedback.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where on an answer is taken up, in points. Null: this is not looked at.
 *
 * @param gap her answer and the middle of the staff's so far apart, whichever is the higher
 * @param lowHers her answer so low, or lower
 * @param lowStaff the middle of the staff's answers so low, or lower
 * @param apart the staff's highest and lowest answer so far apart
 */
public record MirrorLimits(@Nullable Integer gap, @Nullable Integer lowHers, @Nullable Integer lowStaff, @Nullable Integer apart) {

    /** What came with the product, until those who lead here write their own. */
    public static final MirrorLimits SHIPPED = new MirrorLimits(3, 4, 4, 6);

    /** One question that should be taken up; {@code question} is null where her view is missing altogether. */
    public record Finding(@Nullable String question, Measure measure) {}

    /** One finding at most for each question, the first that holds; and that her view is missing, unless she said no, which no other answer makes up for. */
    public List<Finding> in(Picture picture) {
        var found = new ArrayList<Finding>();
        picture.questions().forEach(question -> {
            var measure = first(question);
            if (measure != null) {
                found.add(new Finding(question.item().link(), measure));
            }
        });
        if (picture.lacksHer() && !picture.saidNo()) {
            found.add(new Finding(null, Measure.MISSING));
        }
        return found;
    }

    private @Nullable Measure first(Picture.Question question) {
        var spread = question.agreement().spread();
        var between = question.agreement().gap();
        if (gap != null && between.isPresent() && Math.abs(between.getAsDouble()) >= gap) {
            return Measure.GAP;
        }
        if (lowHers != null && question.last().isPresent() && question.last().getAsInt() <= lowHers) {
            return Measure.LOW_HERS;
        }
        if (lowStaff != null && spread != null && spread.median() <= lowStaff) {
            return Measure.LOW_STAFF;
        }
        return apart != null && spread != null && spread.range() >= apart ? Measure.APART : null;
    }
}
