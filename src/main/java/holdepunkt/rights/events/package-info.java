/** What was decided about her rights: ids only. */
@NamedInterface("events")
@NullMarked
package holdepunkt.rights.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
