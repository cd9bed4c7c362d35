/**
 * What every page shares: the shell, the texts, the five kinds of door a route can have, forms that keep what was typed, one effect per request.
 * For every module's pages. Refuses a route without a door.
 */
@NullMarked
package holdepunkt.core.web;

import org.jspecify.annotations.NullMarked;
