package holdepunkt.feedback;

import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered by the form beside the mirror. It stands apart: nothing of it is among the mirror's numbers.
 *
 * @param answer the answer hers came with, or null
 * @param hers null where she did not answer by it; for others without her words, unless she shares them
 * @param staff empty under three
 * @param near empty unless they are three, or each has said how to be called
 * @param tooFew whether some who work there answered, and too few to be shown
 */
public record BesidePicture(Form form, @Nullable UUID answer, @Nullable Answers hers, List<Answers> staff, List<Answers> near, boolean tooFew) {

    public boolean isEmpty() {
        return hers == null && staff.isEmpty() && near.isEmpty() && !tooFew;
    }

    /** Whether she wrote words of her own, which the others see only if she says so. */
    public boolean hasHerWords() {
        return hers != null && form.questions().stream().filter(BesidePicture::isInWords).anyMatch(item -> !hers.all(item.link()).isEmpty());
    }

    static boolean isInWords(Item item) {
        return item.type() == ItemType.TEXT || item.type() == ItemType.STRING || item.type() == ItemType.OPEN_CHOICE;
    }

    /** The questions anybody here answered. */
    public List<Item> answered() {
        return form.questions().stream().filter(item -> hers != null && !hers.all(item.link()).isEmpty()
                || staff.stream().anyMatch(one -> !one.all(item.link()).isEmpty()) || near.stream().anyMatch(one -> !one.all(item.link()).isEmpty())).toList();
    }
}
