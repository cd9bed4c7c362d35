/** What happened to promises: ids, codes and dates. */
@NamedInterface("events")
@NullMarked
package holdepunkt.promises.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
