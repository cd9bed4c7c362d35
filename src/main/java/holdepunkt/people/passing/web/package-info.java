/** The pages about a death. */
@NullMarked
package holdepunkt.people.passing.web;

import org.jspecify.annotations.NullMarked;
