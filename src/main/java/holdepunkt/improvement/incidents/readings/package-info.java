/**
 * One result read twice, for the one person and for the whole system, with where the two meet; and the transitions where people easily fall out. For groups
 * that weigh a result. Refuses a reading that hides the other.
 */
@NullMarked
package holdepunkt.improvement.incidents.readings;

import org.jspecify.annotations.NullMarked;
