/**
 * The leaders' four points, a page for each question, and the plan that comes of them. For leaders to answer together and everybody who works here to
 * read. Refuses whoever does not work here.
 */
@NullMarked
package holdepunkt.improvement.web.points;

import org.jspecify.annotations.NullMarked;
