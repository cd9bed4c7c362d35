/**
 * What answers add up to: how they lie, how sure one may be, how many answered, and what may not be said of it. For the pages of a survey; it knows no
 * person, no area and no page. Refuses a tendency where too few answered, and tells of no group that somebody could be found in.
 */
@NullMarked
package holdepunkt.improvement.surveys.reckoning;

import org.jspecify.annotations.NullMarked;
