/**
 * Votes over what a group found: some for each, secret until the round is closed, and whose they were for ever. For the group that has found more than it
 * can go on with. Refuses two rounds at once, more votes than each has, and votes after the round is closed.
 */
@NullMarked
package holdepunkt.improvement.factors.votes;

import org.jspecify.annotations.NullMarked;
