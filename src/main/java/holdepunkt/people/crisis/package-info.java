/** Whom she lets be called when she is admitted: said by her beforehand. For her contact, and for those who call people in. Refuses a call to anyone she has not named. */
@NamedInterface("crisis")
@NullMarked
package holdepunkt.people.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
