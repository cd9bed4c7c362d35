/**
 * After the meeting: the day somebody asks how it went, what came of it in her own words, and the closing. For the person and those who answer for
 * the meeting. Refuses to close while a decision, the letter, the contact or the follow-up is missing, and says which, each at once.
 */
@NullMarked
package holdepunkt.meetings.followup;

import org.jspecify.annotations.NullMarked;
