/** Tests of who works where. */
@NullMarked
package holdepunkt.staff;

import org.jspecify.annotations.NullMarked;
