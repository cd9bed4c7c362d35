/** The pages of the mirror: asked on a phone or on paper, seen by her first, and then by those who sat there. */
@NullMarked
package holdepunkt.feedback.web;

import org.jspecify.annotations.NullMarked;
