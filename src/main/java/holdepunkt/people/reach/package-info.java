/** How a person can be reached, and whether she wants to be. For notices and for her own page. Refuses to tell it to anyone without a ground. */
@NamedInterface("reach")
@NullMarked
package holdepunkt.people.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
