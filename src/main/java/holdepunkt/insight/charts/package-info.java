/**
 * Series of numbers read as charts, and waits and shares with what one may be sure of: plain statistics, their picture and the sentence under it. For
 * whoever shows numbers; it knows no person, no area and no page. Refuses limits from too few points, and any word about why a number changed.
 */
@NamedInterface("charts")
@NullMarked
package holdepunkt.insight.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
