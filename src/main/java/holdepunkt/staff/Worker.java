package holdepunkt.staff;

import holdepunkt.core.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works here, as an administrator sees them.
 *
 * @param jobs those at the administrator's own organisation, now and coming; empty for who works elsewhere in the area
 */
public record Worker(AccountId account, String name, @Nullable String email, @Nullable String phone, List<Held> jobs) {

    /** One job. @param until null where no last day is agreed */
    public record Held(String unit, String role, LocalDate from, @Nullable LocalDate until) {}

    /** Another number for another place to reach them at: two who write it are told apart by what they saw. */
    public long version() {
        return Objects.hash(email, phone);
    }

    public boolean isOurs() {
        return !jobs.isEmpty();
    }
}
