/** What other modules need to live on a person's page: parts of her home, the header, and the grounds that open it. */
@NamedInterface("page")
@NullMarked
package holdepunkt.people.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
