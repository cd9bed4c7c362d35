package holdepunkt.diary;

import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.util.UUID;

/** Where a sealed thing of the notebook stands. Each row has a key of its own, so a row holds one sealed thing. */
public final class Places {

    private Places() {}

    /** @param table of the schema, as in {@code version} */
    public static Sealing.Place of(Opening hers, String table, UUID row) {
        return new Sealing.Place(hers.area(), hers.person(), "diary." + table + ".sealed", row);
    }
}
