/** Her page of those close to her, and the small home they have. */
@NullMarked
package holdepunkt.consent.kin.web;

import org.jspecify.annotations.NullMarked;
