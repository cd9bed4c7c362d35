/** The pages about moving. */
@NullMarked
package holdepunkt.people.moving.web;

import org.jspecify.annotations.NullMarked;
