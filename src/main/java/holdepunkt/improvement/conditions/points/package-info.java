/**
 * The four points leaders answer together before they bring something new in: eight questions in order, each with who sees to it and by when. For leaders
 * to answer and everybody who works here to read. Refuses an answer nobody sees to.
 */
@NullMarked
package holdepunkt.improvement.conditions.points;

import org.jspecify.annotations.NullMarked;
