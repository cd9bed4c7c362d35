/**
 * Small tests of a change: what is to be learned and what is thought to come of it, then doing it, holding what came against what was thought, and a
 * decision with a reason. For groups that improve the work. Refuses a prediction written afterwards, and a decision without a reason.
 */
@NullMarked
package holdepunkt.improvement.tests;

import org.jspecify.annotations.NullMarked;
