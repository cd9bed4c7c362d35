package holdepunkt.staff;

import holdepunkt.core.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is taken on for. @param role a word of {@code access.role} @param until the last day, or null for a job without one */
public record Job(UnitId unit, String role, LocalDate from, @Nullable LocalDate until) {}
