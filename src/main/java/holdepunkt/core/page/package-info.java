/**
 * A page put together of parts by modules that do not know each other: which of them have something to say is asked of all at once. Refuses to know what
 * any of them says.
 */
@NullMarked
package holdepunkt.core.page;

import org.jspecify.annotations.NullMarked;
