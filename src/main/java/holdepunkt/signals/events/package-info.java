/** What happened to signals: ids, codes and dates. */
@NamedInterface("events")
@NullMarked
package holdepunkt.signals.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
