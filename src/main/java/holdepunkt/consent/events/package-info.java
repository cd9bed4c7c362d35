/** What she took back: ids only. */
@NamedInterface("events")
@NullMarked
package holdepunkt.consent.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
