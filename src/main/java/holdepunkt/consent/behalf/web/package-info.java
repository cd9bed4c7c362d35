/** Her page of those who act for her, and the small home they have. */
@NullMarked
package holdepunkt.consent.behalf.web;

import org.jspecify.annotations.NullMarked;
