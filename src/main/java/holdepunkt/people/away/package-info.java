/**
 * When she is not free: in prison, or admitted against her will. For her, and for the contact who is never taken from her there. Refuses to tell
 * anyone else where she is, to send anything that others open, and to have any part in what is decided by force.
 */
@NullMarked
package holdepunkt.people.away;

import org.jspecify.annotations.NullMarked;
