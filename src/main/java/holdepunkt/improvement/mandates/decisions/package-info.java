/**
 * What groups decided, who answers for it and by when, and what became of it. For the groups and everybody who works here, who all see what is overdue.
 * Refuses a decision of a group that does not stand, an end without a reason, and one reading of a result in place of the other.
 */
@NullMarked
package holdepunkt.improvement.mandates.decisions;

import org.jspecify.annotations.NullMarked;
