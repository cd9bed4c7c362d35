/**
 * The measures: what is counted, by which written definition, and month by month. For leaders, working groups and the persons' representatives, and
 * for whoever quotes a number. Counts persons, only months that are over, and lets no number out that somebody could be found in.
 */
@NamedInterface("counting")
@NullMarked
package holdepunkt.insight.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
