package holdepunkt.improvement.conditions.points;

import java.time.Instant;
import java.util.UUID;

/** One beginning in the list of them. @param answered how many questions have an answer @param overdue how many answers are past their day */
public record PointsLine(UUID id, String title, String by, Instant at, int answered, int overdue) {}
