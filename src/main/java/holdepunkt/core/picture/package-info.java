/**
 * Pictures people give, drawn anew so that only what is seen on them stays. For every module that takes one. Refuses what is no picture, and what is larger
 * than any phone makes.
 */
@NullMarked
package holdepunkt.core.picture;

import org.jspecify.annotations.NullMarked;
