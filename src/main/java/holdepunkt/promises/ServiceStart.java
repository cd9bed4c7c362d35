package holdepunkt.promises;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one side says of a service that was applied for. @param began the first day there, or null where nothing came of it */
public record ServiceStart(@Nullable LocalDate began) {

    /** As in the names of the texts. */
    public String word() {
        return began == null ? "did_not" : "began";
    }
}
