/** For those who read a question that was about somebody else: that they are told so, and say that they have read it. Refuses to say whom. */
@NullMarked
package holdepunkt.intake.forgetting;

import org.jspecify.annotations.NullMarked;
