/**
 * What a group says about what it found, and what it has to do with. For those who read a map. Refuses to point at what is not there, and keeps what was
 * said.
 */
@NullMarked
package holdepunkt.improvement.factors.talk;

import org.jspecify.annotations.NullMarked;
