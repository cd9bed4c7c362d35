/**
 * How meetings were, many of them together, for those who publish numbers. Counts persons, not meetings, and gives no measure before there are enough of
 * both. Refuses an average of answers: her view stands beside the others here too, and is missing where it is missing.
 */
@NamedInterface("across")
@NullMarked
package holdepunkt.feedback.across;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
