/**
 * The map of who meets where, on the screen and on paper before a meeting of leaders. For everybody who works here to read, and for groups, leaders and
 * the persons' representatives to draw. Refuses whoever does not work here.
 */
@NullMarked
package holdepunkt.improvement.web.arenas;

import org.jspecify.annotations.NullMarked;
