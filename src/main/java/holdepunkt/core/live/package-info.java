/**
 * A page that is told that something changed, while it is open. For rooms and boards several work on at once. Refuses content: what changed is fetched
 * through the door like everything else.
 */
@NullMarked
package holdepunkt.core.live;

import org.jspecify.annotations.NullMarked;
