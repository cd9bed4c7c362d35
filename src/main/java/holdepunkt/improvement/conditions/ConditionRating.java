package holdepunkt.improvement.conditions;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody said of a condition. @param role of whoever wrote it down @param unit where that is */
public record ConditionRating(UUID item, Degree degree, String because, LocalDate on, String role, String unit) {}
