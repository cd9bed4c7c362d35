/** What happened to a question about a meeting, told to other modules: ids, codes and dates. */
@NamedInterface("events")
@NullMarked
package holdepunkt.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
