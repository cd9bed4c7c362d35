/** What happened to the ties between people: ids and codes only. */
@NamedInterface("events")
@NullMarked
package holdepunkt.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
