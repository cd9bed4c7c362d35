/**
 * Chains that are the same in many places: one area publishes, others take up and change their own part, and what they learn is seen above. For groups
 * that would rather begin from something. Refuses names, numbers and evidence across the border between areas: only words of a rating go up.
 */
@NullMarked
package holdepunkt.improvement.chains.national;

import org.jspecify.annotations.NullMarked;
