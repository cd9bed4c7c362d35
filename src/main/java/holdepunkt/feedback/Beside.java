package holdepunkt.feedback;

import holdepunkt.feedback.forms.Form;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form from the shelf that is asked by after a meeting, beside the mirror's own questions.
 *
 * @param citation whose it is, where it is not their own
 * @param everyone whether all round the table are asked by it; otherwise she alone
 * @param open whether it may be used today
 */
public record Beside(UUID id, Form form, @Nullable String citation, boolean everyone, boolean open) {

    /** What its fields begin with on a page, so that they are not taken for the mirror's own. */
    public static final String FIELDS = "b-";

    public boolean isAskedOf(Side side) {
        return open && (everyone || side == Side.PERSON);
    }
}
