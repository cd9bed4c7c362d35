/**
 * What a phone wrote while it had no network or nobody was signed in, taken in when it comes: sealed there, opened here, and kept as any other page.
 * For her phone's sake. Refuses what was sealed for another place, and never says more of it than that.
 */
@NullMarked
package holdepunkt.diary.phone;

import org.jspecify.annotations.NullMarked;
