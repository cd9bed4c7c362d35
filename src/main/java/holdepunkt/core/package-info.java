/**
 * The shared kernel: the few words every module speaks (who is looking, at whom, in which area, from when until when) and the types that make
 * a wrong value impossible. For all modules. Refuses anything that only one module needs.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Core")
@NullMarked
package holdepunkt.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
