/**
 * Emergency access: someone who gives health care opens a few things about a person they have no ground for, with a reason, for four hours. She is told
 * at once, and a leader says within seven days whether it was right. Refuses whoever she has shut out, with the same answer as for a number nobody has.
 */
@NullMarked
package holdepunkt.consent.emergency;

import org.jspecify.annotations.NullMarked;
