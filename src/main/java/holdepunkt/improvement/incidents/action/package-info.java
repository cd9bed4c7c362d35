/**
 * What a story ends in: an action with a role that answers for it and a day, and a second look three months on. For the group that decided it and for those
 * who make its agenda. Refuses an action that is nobody's, and a second look without a reason.
 */
@NullMarked
package holdepunkt.improvement.incidents.action;

import org.jspecify.annotations.NullMarked;
