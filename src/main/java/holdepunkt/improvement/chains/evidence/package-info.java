/**
 * What shows that a chain holds, and how sure one may be: evidence from the work, from voices, documents and small tests, and a rating by a written rule.
 * For the group and those who ask what it rests on. Refuses a rating the evidence does not carry, and the word proved.
 */
@NullMarked
package holdepunkt.improvement.chains.evidence;

import org.jspecify.annotations.NullMarked;
