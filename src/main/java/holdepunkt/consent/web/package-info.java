/** Who can see what, in plain words, and the ways to say yes, to a part of it, and stop. */
@NullMarked
package holdepunkt.consent.web;

import org.jspecify.annotations.NullMarked;
