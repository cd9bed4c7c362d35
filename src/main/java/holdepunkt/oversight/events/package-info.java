/** What was answered to persons who asked about their log: ids only. */
@NamedInterface("events")
@NullMarked
package holdepunkt.oversight.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
