/**
 * When a person has died: reported by one, confirmed by another, undone by either. For those who must stop everything that would still be sent, and
 * for her family, who get one named human. Refuses a death by one hand alone, and an end that cannot be taken back.
 */
@NullMarked
package holdepunkt.people.passing;

import org.jspecify.annotations.NullMarked;
