/**
 * The pages of the forms an organisation has brought, and how any form is shown as fields. For leaders, user representatives and whoever shows a form.
 * Refuses anything of a form as markup: its words are words.
 */
@NullMarked
package holdepunkt.feedback.forms.web;

import org.jspecify.annotations.NullMarked;
