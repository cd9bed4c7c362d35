/**
 * What stories say together: how often something helped or hindered, over all of them. For a group that looks for what to change. Refuses a number that
 * rests on fewer than three stories.
 */
@NullMarked
package holdepunkt.improvement.incidents.learning;

import org.jspecify.annotations.NullMarked;
