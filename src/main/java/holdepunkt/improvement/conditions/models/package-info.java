/**
 * Ways of working together that others have tried, in own words: what kind, for whom, what it asks of each. For groups that look for one, and to say what
 * the area uses or considers, and why. Refuses a stance without a reason.
 */
@NullMarked
package holdepunkt.improvement.conditions.models;

import org.jspecify.annotations.NullMarked;
