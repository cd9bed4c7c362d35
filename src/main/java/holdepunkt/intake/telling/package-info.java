/** What the records of questions say, told again to whoever counts without names. Refuses texts: ids, codes and dates only. */
@NullMarked
package holdepunkt.intake.telling;

import org.jspecify.annotations.NullMarked;
