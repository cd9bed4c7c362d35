/**
 * The pages of critical incidents and success stories: one told, read, stepped through, acted on and looked at again, and all of them together. For
 * everybody who works here; groups, leaders and user representatives write. Refuses a word that gives somebody away, and says which.
 */
@NullMarked
package holdepunkt.improvement.web.incidents;

import org.jspecify.annotations.NullMarked;
