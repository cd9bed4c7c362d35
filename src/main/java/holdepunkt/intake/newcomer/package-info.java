/**
 * Somebody nobody here knew signs in and asks for a meeting herself. For her, and for the office that then sees who she is. Refuses to tell whether she was
 * known, to open a page by a sign-in alone, and to take a question where nobody has agreed to answer.
 */
@NullMarked
package holdepunkt.intake.newcomer;

import org.jspecify.annotations.NullMarked;
