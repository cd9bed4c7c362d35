package holdepunkt.insight.charts.picture;

/** A level line, in the picture's own units. */
public record Across(double from, double to, double y) {}
