package holdepunkt.insight.charts.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param value null where there is none to show
 * @param hidden true where there is one that may not be shown
 */
public record Dot(LocalDate at, @Nullable Double value, boolean hidden) {}
