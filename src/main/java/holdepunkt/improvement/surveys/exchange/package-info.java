/**
 * Surveys in and out as files: a table that was made elsewhere with all that was said beside it, and the questions of one made here. For whoever has a
 * survey elsewhere. Refuses a file it cannot read all of, and lets no answers out.
 */
@NullMarked
package holdepunkt.improvement.surveys.exchange;

import org.jspecify.annotations.NullMarked;
