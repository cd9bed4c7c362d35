/**
 * A sheet is what an area has written down about one thing, such as its arenas: kept whole at every change, so that any earlier day can be read. For the
 * rooms that have one. Refuses to lose what two write at once: whoever changed the same words sees both.
 */
@NullMarked
package holdepunkt.improvement.sheets;

import org.jspecify.annotations.NullMarked;
