/** The notebook's pages: hers, on a phone or at a desk, with a script or without. */
@NullMarked
package holdepunkt.diary.web;

import org.jspecify.annotations.NullMarked;
