/** The way in in an emergency, what she is told of it, and the leaders' list of those to be looked at. */
@NullMarked
package holdepunkt.consent.emergency.web;

import org.jspecify.annotations.NullMarked;
