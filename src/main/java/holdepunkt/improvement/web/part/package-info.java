/**
 * The pages of one step in a chain, or of the link between two: what it says, what shows that it holds, and how sure one may be. For the group and for
 * whoever asks what it rests on. Refuses a word about anyone who could be known.
 */
@NullMarked
package holdepunkt.improvement.web.part;

import org.jspecify.annotations.NullMarked;
