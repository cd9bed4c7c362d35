/**
 * How ordinary talks were, one by one: her own answers as her own line over time, with her own words at the points. For her and the one helper who asked.
 * Refuses a curve of how others fare, a forecast and an alarm.
 */
@NullMarked
package holdepunkt.feedback.course;

import org.jspecify.annotations.NullMarked;
