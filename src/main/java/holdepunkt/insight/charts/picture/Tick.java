package holdepunkt.insight.charts.picture;

/** A value of the upright axis and where it stands. */
public record Tick(double y, double value) {}
