/**
 * A chain told on one page: what was wanted, what was done, what is seen, how sure one may be, and what else may explain it. For whoever decides and has
 * two minutes. Refuses every sentence that does not come from the records.
 */
@NullMarked
package holdepunkt.improvement.web.story;

import org.jspecify.annotations.NullMarked;
