/**
 * The five kinds of door a route can have, and what stands behind each: one transaction that is logged before anything is shown, and one effect
 * per form. For every controller. Refuses a route without a door.
 */
@NullMarked
package holdepunkt.core.door;

import org.jspecify.annotations.NullMarked;
