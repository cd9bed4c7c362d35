package holdepunkt.insight.charts.picture;

import java.time.LocalDate;

/** Something that was tried or changed on a day, to be seen on the chart. @param what in the words of those who did it */
public record Mark(LocalDate at, String what) {}
