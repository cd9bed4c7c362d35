/** The pages of the directory. */
@NullMarked
package holdepunkt.directory.web;

import org.jspecify.annotations.NullMarked;
