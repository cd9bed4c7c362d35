/** The pages of the learning log and the way in for whoever is new. For everybody who works here. Refuses a person's own account. */
@NullMarked
package holdepunkt.improvement.web.learning;

import org.jspecify.annotations.NullMarked;
