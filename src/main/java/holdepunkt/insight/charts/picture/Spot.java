package holdepunkt.insight.charts.picture;

/** Where something stands, in the picture's own units. @param signs whether the point stands out */
public record Spot(double x, double y, boolean signs) {}
