/** Says it leans on nothing. */
@ApplicationModule(allowedDependencies = {})
package badsamples.modules.downstairs;

import org.springframework.modulith.ApplicationModule;
