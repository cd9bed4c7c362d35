package holdepunkt.diary.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing she shared, as she sees it.
 *
 * @param name whom it is to; null for one shown by their role
 * @param until the last day it can be read
 * @param stoppedAt when she stopped it herself, or null
 * @param times how often it was opened
 * @param lastRead when it was opened last, or null
 * @param answer the one line that came back, or null
 */
public record Share(UUID id, UUID entry, @Nullable String name, @Nullable String role, @Nullable String unit, Copy copy, Instant givenAt, LocalDate until,
                    ShareRules.Standing standing, @Nullable Instant stoppedAt, int times, @Nullable Instant lastRead, @Nullable String answer,
                    @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return standing == ShareRules.Standing.OPEN;
    }
}
