/** What is hers alone: contacts and notes that leave no trace in any view but her own. Refuses everyone else, in an emergency too. */
@NullMarked
package holdepunkt.people.quiet;

import org.jspecify.annotations.NullMarked;
