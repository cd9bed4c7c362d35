/**
 * Forms with versions: questions, when they are asked, what an answer may be, and what answers add up to. For whoever asks by a form; it knows no
 * mirror, no meeting and no person. Refuses an answer the form does not allow and a sum with a part missing.
 */
@NullMarked
package holdepunkt.feedback.forms;

import org.jspecify.annotations.NullMarked;
