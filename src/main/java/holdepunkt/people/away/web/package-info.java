/** The pages about a time she is not free. */
@NullMarked
package holdepunkt.people.away.web;

import org.jspecify.annotations.NullMarked;
