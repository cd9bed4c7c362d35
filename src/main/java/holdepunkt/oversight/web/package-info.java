/** The pages of those who look after the log. For privacy officers, and the page where a person asks about a look. Refuses to decide anything itself. */
@NullMarked
package holdepunkt.oversight.web;

import org.jspecify.annotations.NullMarked;
