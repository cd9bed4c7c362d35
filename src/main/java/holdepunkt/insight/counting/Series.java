package holdepunkt.insight.counting;

import java.util.List;

/** The months of a measure, the oldest first, without a gap. */
public record Series(Measure measure, List<Point> points) {}
