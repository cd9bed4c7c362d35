/**
 * What was published, once for each thing and period. For every page with numbers and whoever takes them along. Refuses to count the same thing twice:
 * what was published is given again, and something new only when what is new in it could be published by itself.
 */
@NamedInterface("release")
@NullMarked
package holdepunkt.insight.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
