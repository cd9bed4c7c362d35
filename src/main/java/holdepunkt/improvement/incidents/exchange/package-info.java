/**
 * Stories, the two readings and the vulnerable transitions as files: in, out, and in again as the same. For whoever has them elsewhere. Refuses a file in
 * which somebody may be known, and says where.
 */
@NullMarked
package holdepunkt.improvement.incidents.exchange;

import org.jspecify.annotations.NullMarked;
