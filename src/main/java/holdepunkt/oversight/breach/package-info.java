/**
 * What is done when something has come out: exactly whose data it was, by the log; a clock of 72 hours; letters to begin from; and each step as a row. For
 * privacy officers. Refuses to guess: whoever is not in the log of that work and that time is not on the list.
 */
@NullMarked
package holdepunkt.oversight.breach;

import org.jspecify.annotations.NullMarked;
