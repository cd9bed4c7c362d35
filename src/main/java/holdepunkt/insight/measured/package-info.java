/**
 * A measure's months read as a chart: what is drawn, what is said under it, and the words for its numbers. For every page that shows a measure. Refuses to
 * take a month with nobody in it for a hidden one.
 */
@NamedInterface("measured")
@NullMarked
package holdepunkt.insight.measured;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
