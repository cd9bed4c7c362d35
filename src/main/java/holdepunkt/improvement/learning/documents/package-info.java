/**
 * Documents of the learning log: what a report says was learned, meant and reached, and when what happened. For whoever wants to read it as it was said.
 * Refuses to change a word of it.
 */
@NullMarked
package holdepunkt.improvement.learning.documents;

import org.jspecify.annotations.NullMarked;
