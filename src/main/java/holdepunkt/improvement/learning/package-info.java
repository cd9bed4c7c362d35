/**
 * The learning log: what was tried, what came of it, and what one would do otherwise, so that it does not end with a project. For students and those who
 * are new. Refuses to show anyone what somebody else has read.
 */
@NullMarked
package holdepunkt.improvement.learning;

import org.jspecify.annotations.NullMarked;
