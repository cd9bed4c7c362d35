/** The one page and the receipt of somebody nobody here knew. */
@NullMarked
package holdepunkt.intake.newcomer.web;

import org.jspecify.annotations.NullMarked;
