/**
 * Meetings of a group: an agenda made from what is open, and minutes point by point, with who answers for what by when. For the group and everybody who
 * works here. Refuses minutes that do not say who was there, and a change to minutes that are done without a reason.
 */
@NullMarked
package holdepunkt.improvement.mandates.minutes;

import org.jspecify.annotations.NullMarked;
