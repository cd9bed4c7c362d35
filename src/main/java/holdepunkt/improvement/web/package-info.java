/**
 * Result chains on the screen, on the wall and in front of a projector: built from the result backwards by hand, by keyboard or by plain forms. For
 * working groups, leaders and the persons' representatives; everybody who works here may read. Refuses whoever does not work here.
 */
@NullMarked
package holdepunkt.improvement.web;

import org.jspecify.annotations.NullMarked;
