/** The page where she corrects who she is. */
@NullMarked
package holdepunkt.people.naming.web;

import org.jspecify.annotations.NullMarked;
