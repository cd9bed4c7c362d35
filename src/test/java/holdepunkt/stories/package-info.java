/**
 * What the product is for, told in a real browser: each story is plain sentences on top and the clicks below, for a coordinator to read and for us
 * to see it hold. Refuses shortcuts: nobody in a story reads or changes anything but through the pages they have.
 */
@NullMarked
package holdepunkt.stories;

import org.jspecify.annotations.NullMarked;
