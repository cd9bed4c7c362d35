/**
 * Who is signed in, where they work as of this request, and what a ground opens. For every route. Refuses to keep any of it in a session: when a
 * job ends, the next request knows.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = "directory")
@NullMarked
package holdepunkt.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
