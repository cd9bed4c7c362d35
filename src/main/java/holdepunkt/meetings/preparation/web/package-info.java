/** Her page before the meeting, what she shows of it, and how she wants the letter. */
@NullMarked
package holdepunkt.meetings.preparation.web;

import org.jspecify.annotations.NullMarked;
