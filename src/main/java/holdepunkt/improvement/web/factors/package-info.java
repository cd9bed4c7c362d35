/**
 * The pages of factor maps: three columns of what helps and hinders, what is said about it, votes, and the few issues a group goes on with. For those who
 * work here; the group writes. Refuses nothing the maps themselves do not refuse.
 */
@NullMarked
package holdepunkt.improvement.web.factors;

import org.jspecify.annotations.NullMarked;
