/**
 * The forms an organisation has brought, who has agreed to them, and by what leave they are used. For leaders and user representatives. Refuses a form
 * nobody has agreed to, and somebody else's form when its licence has ended or has no place left.
 */
@NullMarked
package holdepunkt.feedback.forms.shelf;

import org.jspecify.annotations.NullMarked;
