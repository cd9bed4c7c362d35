/**
 * Files into the house and out of it, for every room of improvement. For whoever has a map, a survey or a list elsewhere, or wants it elsewhere. Refuses
 * a file it cannot read all of, and names each place.
 */
@NamedInterface("files")
@NullMarked
package holdepunkt.improvement.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
