/**
 * Where the services of an area meet: who is there, at which level, and who is missing. For leaders and working groups before they meet. Refuses to say
 * that somebody is missing where nobody has written who is there.
 */
@NullMarked
package holdepunkt.improvement.arenas;

import org.jspecify.annotations.NullMarked;
