/**
 * The pages of surveys: making one, answering it by a link or from paper, what came of it, and the table of what was said in own words. For working groups
 * and everybody who works here, and without sign-in for whoever holds a code. Refuses to show who answered, or what a few did.
 */
@NullMarked
package holdepunkt.improvement.web.surveys;

import org.jspecify.annotations.NullMarked;
