/**
 * Each person's own key, in a second small database cluster with a shorter backup life than the records: with the key deleted, her text is gone
 * everywhere. For every module that keeps free text about a person, through {@link holdepunkt.core.Sealing}. Refuses to open a text anywhere but in
 * the place it was sealed for.
 */
@ApplicationModule(displayName = "Keys", allowedDependencies = "postgres")
@NullMarked
package holdepunkt.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
