/**
 * A chart as a picture that needs no script: where each line and mark stands. For the templates that draw it, on a screen and on paper. Refuses colour as
 * the only difference between two things, and to draw a point that may not be shown.
 */
@NamedInterface("picture")
@NullMarked
package holdepunkt.insight.charts.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
