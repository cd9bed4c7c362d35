/**
 * How far answers agree: the few measures the mirror shows, each with its formula and where it comes from. For whoever shows or reads answers side by
 * side; it knows no person and no meeting. Refuses a spread of fewer than three staff answers, and a measure across too few meetings.
 */
@NamedInterface("statistics")
@NullMarked
package holdepunkt.feedback.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
