package holdepunkt.insight.charts.picture;

/** A level line from one point to another, both counted from 0. */
public record Level(int first, int last, double value) {}
