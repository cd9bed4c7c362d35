package holdepunkt.insight.charts;

/** A number in the unit of what is measured, to be said with that unit. */
public record Amount(double value) {}
