/**
 * Ideas from the floor, and the answers they are owed. For everybody who works here: anyone may ask, and everyone sees where it stands. Refuses an answer
 * without a reason, and lets no idea wait unseen past its day.
 */
@NullMarked
package holdepunkt.improvement.mandates.ideas;

import org.jspecify.annotations.NullMarked;
