package holdepunkt.diary;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.Optional;
import java.util.UUID;

/** Where a sealed thing of the notebook stands. Each row has a key of its own, so a row holds one sealed thing. */
public final class Places {

    private Places() {}

    /** @param table of the schema, as in {@code version} */
    public static Sealing.Place of(Opening hers, String table, UUID row) {
        return new Sealing.Place(hers.area(), hers.person(), "diary." + table + ".sealed", row);
    }

    /** Opened; or nothing, where its key is gone and the row is about to go. What was changed or moved is an error as ever. */
    static Optional<PersonText> opened(Sealing sealing, Opening hers, String table, UUID row, byte[] sealed) {
        try {
            return Optional.of(sealing.open(of(hers, table, row), sealed));
        } catch (Sealing.Unreadable closed) {
            if (closed.isKeyGone()) {
                return Optional.empty();
            }
            throw closed;
        }
    }
}
