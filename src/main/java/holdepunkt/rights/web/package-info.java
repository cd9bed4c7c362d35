/** Her page with everything about her, on the screen, on paper and as a file; and what she may do about it. */
@NullMarked
package holdepunkt.rights.web;

import org.jspecify.annotations.NullMarked;
