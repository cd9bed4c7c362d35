/** What others may hear of a mirror: that somebody answered, never what. */
@NamedInterface("events")
@NullMarked
package holdepunkt.feedback.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
