/** What the notebook lets others know: an hour has come. Never anything of what is in it. */
@NamedInterface("events")
@NullMarked
package holdepunkt.diary.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
