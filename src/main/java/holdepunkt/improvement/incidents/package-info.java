/**
 * Critical incidents and success stories: something that happened, told so that nobody in it can be known, and what is learned from it. Here is the check
 * that reads a story before it is kept. For whoever tells one. Refuses numbers, addresses and full names of persons; asks about what may be a name, a
 * place, a date or a rare combination. It cannot see what is known only to those who were there, and says so.
 */
@NullMarked
package holdepunkt.improvement.incidents;

import org.jspecify.annotations.NullMarked;
