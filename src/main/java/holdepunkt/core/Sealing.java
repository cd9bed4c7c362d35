package holdepunkt.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals free text with the person's own key. A sealed text opens only in the place it was sealed for; with her key gone it opens nowhere. */
public interface Sealing {

    /** Where a text stands. @param column schema, table and column, as in {@code promises.promise.what} */
    record Place(AreaId area, PersonId person, String column, UUID row) {}

    byte[] seal(Place place, PersonText text);

    /** @throws Unreadable if the key is gone, or the text was made for another place */
    PersonText open(Place place, byte[] sealed);

    default @Nullable PersonText openOrNull(Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : open(place, sealed);
    }

    default byte @Nullable [] sealOrNull(Place place, @Nullable PersonText text) {
        return text == null || text.isBlank() ? null : seal(place, text);
    }

    /** Her key is gone, or the text was moved from where it belongs. */
    final class Unreadable extends RuntimeException {
        public Unreadable(Place place, @Nullable Throwable cause) {
            super("text in " + place.column() + " cannot be opened", cause);
        }

        /** Whether there is no key for it any more, rather than that it was changed or moved. */
        public boolean isKeyGone() {
            return getCause() == null;
        }
    }
}
