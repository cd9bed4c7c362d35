/**
 * Those who are close to her: asked in by her with a sign-in of their own, shown nothing until she says yes to each thing, for a year at most. Refuses to
 * let two of them learn of each other, and tells each of them what anybody may know.
 */
@NullMarked
package holdepunkt.consent.kin;

import org.jspecify.annotations.NullMarked;
