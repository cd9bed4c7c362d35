/**
 * What leaves the notebook, one thing at a time: a sealed copy for one named human until a day, a line she takes along to a meeting, pages she shows on
 * her own screen; and what comes into it by another's hand. For the person. Refuses to share more than she points at, with more than one, or without a
 * day; refuses whoever writes for her to read; and has no door for anyone who is not asked in by her, parent or guardian.
 */
@NullMarked
package holdepunkt.diary.sharing;

import org.jspecify.annotations.NullMarked;
