/**
 * The letter after the meeting: what was decided, by whom and when, what people saw differently, and one name to call, in words she can use. For
 * the person, given the way she chose. Refuses service words without a plain word beside them, and anything she has not been offered first.
 */
@NullMarked
package holdepunkt.meetings.letter;

import org.jspecify.annotations.NullMarked;
