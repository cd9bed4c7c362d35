/** The pages of the guidance. */
@NullMarked
package holdepunkt.guidance.web;

import org.jspecify.annotations.NullMarked;
