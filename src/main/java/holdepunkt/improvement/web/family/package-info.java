/**
 * Chains above and below each other: what is taken up from another area, what is one's own, and what those who took up ours have learned. For groups that
 * begin from something. Refuses names and numbers across the border between areas.
 */
@NullMarked
package holdepunkt.improvement.web.family;

import org.jspecify.annotations.NullMarked;
