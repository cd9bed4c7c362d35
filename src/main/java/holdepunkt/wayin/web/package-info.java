/** The page where a helper makes a code, the page where it is typed, and what it shows. */
@NullMarked
package holdepunkt.wayin.web;

import org.jspecify.annotations.NullMarked;
