/**
 * One story in its form: what it began and ended with, what was done and by which role, what came of it, what helped, what hindered, what to change, and her
 * way beside the services', told anew. For groups that learn from it. Refuses a story in which somebody may be known, and fetches nothing from anywhere.
 */
@NullMarked
package holdepunkt.improvement.incidents.telling;

import org.jspecify.annotations.NullMarked;
