package holdepunkt.insight.charts.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a chart. @param value null where it may not be shown */
public record Dot(LocalDate at, @Nullable Double value) {}
