/** What an area agrees about questions, by the leader of the office that answers. Refuses terms that nobody at work could keep. */
@NullMarked
package holdepunkt.intake.terms;

import org.jspecify.annotations.NullMarked;
