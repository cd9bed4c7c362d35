/** What happened to a meeting, in ids, codes and dates. For the modules that follow from it. Refuses names and words. */
@NamedInterface("events")
@NullMarked
package holdepunkt.meetings.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
