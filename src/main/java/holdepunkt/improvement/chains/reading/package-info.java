/**
 * Chains as they are read: the map with what is rated, the steps it took, and how two versions differ. For the group, and everybody who works here.
 * Refuses to count anything but what is written in the chain.
 */
@NullMarked
package holdepunkt.improvement.chains.reading;

import org.jspecify.annotations.NullMarked;
