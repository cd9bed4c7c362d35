/**
 * What makes good collaboration possible in an area or stands in its way: how it is here, said again and again with reasons, and what somebody beyond the
 * area must change. For groups, leaders and the persons' representatives. Refuses a rating without a reason.
 */
@NullMarked
package holdepunkt.improvement.conditions;

import org.jspecify.annotations.NullMarked;
