package holdepunkt.insight.charts.picture;

import java.time.LocalDate;

/** A day below the chart, or a number above it, and where it stands. @param number of the mark, from 1; 0 for a day */
public record Named(double x, LocalDate at, int number) {}
