/** The administrators' pages. */
@NullMarked
package holdepunkt.staff.web;

import org.jspecify.annotations.NullMarked;
