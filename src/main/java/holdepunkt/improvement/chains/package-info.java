/**
 * Result chains: what is to be reached, and backwards from there what must be done differently, learned, felt, by whom, and with which measures. For the
 * group that builds one and those who read it on a wall. Refuses measures before results, a change nobody made, and a link that goes backwards.
 */
@NullMarked
package holdepunkt.improvement.chains;

import org.jspecify.annotations.NullMarked;
