package holdepunkt.feedback;

import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer that counts, as it was read.
 *
 * @param marks points by question; empty where the answer was no, or a talk
 * @param line null where there is none, or it is not for this viewer
 * @param called how the one who made it wants to be named, or null
 * @param typedBy who else wrote it down, or null
 */
record Said(UUID id, Side side, String moment, String way, Map<String, Integer> marks, @Nullable PersonText line, @Nullable PersonText between,
            @Nullable PersonText called, @Nullable String typedBy, LocalDate on) {

    boolean isAgain() {
        return moment.equals("again");
    }

    boolean isTalk() {
        return way.equals("interview");
    }

    boolean isNo() {
        return marks.isEmpty() && line == null && !isTalk();
    }
}
