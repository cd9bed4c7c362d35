/**
 * What becomes of a mirror: what differs is taken up, somebody from outside leads the talk, her contact asks her again. For whoever prepares the next
 * meeting. Refuses a number that is acted on without a rule people can read.
 */
@NullMarked
package holdepunkt.feedback.acting;

import org.jspecify.annotations.NullMarked;
