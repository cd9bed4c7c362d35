/**
 * The check of framework conditions on the screen and on paper, what must be changed by somebody beyond the area, and the library of models. For everybody
 * who works here to read, and for groups, leaders and the persons' representatives to fill in. Refuses whoever does not work here.
 */
@NullMarked
package holdepunkt.improvement.web.conditions;

import org.jspecify.annotations.NullMarked;
