/** The pages where what should be taken up is decided and answered. */
@NullMarked
package holdepunkt.signals.web;

import org.jspecify.annotations.NullMarked;
