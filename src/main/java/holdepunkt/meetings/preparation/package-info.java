/**
 * Before the meeting: what she wants, in her own lines, written alone or with the one she has chosen. For her. Refuses to show anybody a line that she
 * has not released, and to ask her for any of it.
 */
@NamedInterface("preparation")
@NullMarked
package holdepunkt.meetings.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
