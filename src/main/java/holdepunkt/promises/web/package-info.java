/** The pages where promises are seen and answered. */
@NullMarked
package holdepunkt.promises.web;

import org.jspecify.annotations.NullMarked;
