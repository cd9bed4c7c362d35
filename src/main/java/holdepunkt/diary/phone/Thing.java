package holdepunkt.diary.phone;

import holdepunkt.core.Opening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sealed thing as a phone sends it. Its ids were made on the phone.
 *
 * @param id what the phone calls it, said back with the answer
 * @param version what the page is called when it is kept; a half-written one names the page it will become, a photo or a recording itself
 * @param follows the version it was written from, or null
 * @param from the half-written texts it goes on from, by their turns
 * @param key the number of the key it was sealed to
 */
public record Thing(String id, Kind kind, UUID entry, UUID version, @Nullable UUID follows, List<UUID> from, int key, byte[] sealed) {

    /** The names with which they are sealed and sent. */
    public enum Kind {
        PAGE, DRAFT, PHOTO, VOICE;

        boolean isFile() {
            return this == PHOTO || this == VOICE;
        }
    }

    /** Whatever is sealed for here opens nowhere else: in no other notebook, and as no other page. */
    String place(Opening hers) {
        return String.join("|", "holdepunkt-diary-1", hers.area().toString(), hers.person().toString(), entry.toString(), version.toString(), Batch.word(kind));
    }
}
