/** The pages for asking, answering and following a question. */
@NullMarked
package holdepunkt.intake.web;

import org.jspecify.annotations.NullMarked;
