/**
 * A real browser for the tests: pages as people meet them, with the checks every page must pass (axe, keyboard, 320 px). For the tests of all
 * modules and for the pictures. Refuses to loosen a page's own security policy in order to look at it.
 */
@NullMarked
package holdepunkt.browser;

import org.jspecify.annotations.NullMarked;
