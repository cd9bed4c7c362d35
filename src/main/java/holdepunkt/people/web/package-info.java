/** The person's page. */
@NullMarked
package holdepunkt.people.web;

import org.jspecify.annotations.NullMarked;
