/**
 * What should be taken up, from any module. For the coordinator and those round the person: each signal ends as an agenda point of a named meeting or
 * as a written "not now, because", and a line nobody took goes to a named leader. Refuses to settle in silence, and to be used against anyone.
 */
@ApplicationModule(displayName = "Signals", allowedDependencies = {"people::page", "people::events", "intake::events"})
@NullMarked
package holdepunkt.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
