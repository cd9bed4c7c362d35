/** The pages of the letter: while it is written, as it went out, on paper, and as text for a journal. */
@NullMarked
package holdepunkt.meetings.letter.web;

import org.jspecify.annotations.NullMarked;
