/**
 * Areas, organisations, units and what they offer: who exists here and how to get in. For everyone who must point somewhere. Refuses anything about
 * a person who needs help.
 */
@ApplicationModule(displayName = "Directory", allowedDependencies = {})
@NullMarked
package holdepunkt.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
